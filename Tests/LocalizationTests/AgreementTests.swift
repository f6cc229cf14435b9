import Localization
import Problems
import Testing

/// Words that agree with the parties of an agreement: `agreement.tsv`.
@Suite struct AgreementTests {
  private let localizer = Localizer(locale: .canada, catalogue: Catalogue())

  @Test("a message selects by gender and number")
  func selection() throws {
    for row in try Fixtures.rows("agreement.tsv") {
      let source = """
        .local $accord = {$x :fr:agreement} .match $accord f {{f}} m {{m}} \
        f-plural {{f-plural}} m-plural {{m-plural}} * {{aucun}}
        """
      let made = localizer.format(source: source, ["x": parties(row[0])])
      #expect(made.value.plain == row[1], "\(row[0])")
      #expect(made.problems.isEmpty)
    }
  }

  @Test(
    "a gender that neither article nor noun tells is doubtful",
    arguments: [
      ("Kreiz", true), ("L’Envolée", true), ("les Débrouillards", true), ("la Ville", false),
      ("Maison des jeunes", false), ("MRC", false), ("", false),
    ])
  func doubt(name: String, isDoubtful: Bool) {
    #expect(NounPhrase(organization: name).isGenderDoubtful == isDoubtful)
    #expect(!NounPhrase(name, kind: .organization, gender: .feminine).isGenderDoubtful)
  }

  @Test("a verb needs the number alone; options go before the noun")
  func options() {
    let verb = ".local $n = {$x :fr:agreement} .match $n plural {{versent}} * {{verse}}"
    #expect(localizer.format(source: verb, ["x": "les Caisses"]).value == "versent")
    #expect(localizer.format(source: verb, ["x": "la Ville"]).value == "verse")
    let forced = ".local $n = {$x :fr:agreement gender=f number=plural} .match $n "
    #expect(
      localizer.format(source: forced + "f-plural {{oui}} * {{non}}", ["x": "Kreiz"]).value == "oui"
    )
    #expect(localizer.format(source: "{$x :fr:agreement}", ["x": "la Ville"]).value == "la Ville")
    let wrong = localizer.format(source: "{$x :fr:agreement gender=x}", ["x": "la Ville"])
    #expect(wrong.problems.map(\.code) == ["message.bad-option"])
  }

  private func parties(_ text: String) -> MessageValue {
    let parts = text.split(separator: ";").map { part -> MessageValue in
      NounPhrase(notation: String(part)).map { .noun($0) } ?? .string(String(part))
    }
    return text.contains(";") ? .list(parts) : parts[0]
  }
}
