import Localization
import Problems
import Testing

/// « de » and « à » with places, persons and nouns: `grammar.tsv`.
@Suite struct GrammarTests {
  @Test("de and à take the form that the source gives")
  func complements() throws {
    let localizer = Localizer(locale: .canada, catalogue: Catalogue())
    for row in try Fixtures.rows("grammar.tsv") {
      for (function, expected) in [("de", row[2]), ("a", row[3])] {
        let made = localizer.format(
          source: "{$x :fr:\(function) kind=$kind}",
          ["x": .string(row[0]), "kind": .string(row[1])])
        #expect(visible(made.value, specialSigns: true) == expected)
        #expect(made.problems.isEmpty)
      }
    }
  }

  @Test("given forms go before the rule; no noun gives nothing")
  func exceptions() {
    let localizer = Localizer(locale: .france, catalogue: Catalogue())
    let forms = NounForms(de: "d’Hœdic", a: "à Hœdic", en: "à l’île d’Hœdic")
    let noun = MessageValue.noun(NounPhrase("Hœdic", forms: forms))
    let source = "{$x} [{$x :fr:de}] [{$x :fr:a}] [{$x :fr:en}]"
    #expect(
      localizer.format(source: source, ["x": noun]).value.plain
        == "Hœdic [d’Hœdic] [à Hœdic] [à l’île d’Hœdic]")
    #expect(localizer.format(source: source, ["x": ""]).value.plain == " [] [] []")
  }

  @Test(
    "« que » elides as « de » does, whole or alone, in either case",
    arguments: [
      ("un comité local", "{$x :fr:que}", "qu’un comité local"),
      ("la Ville", "{$x :fr:que}", "que la Ville"),
      ("à la suite", "ATTENDU {$x :fr:que part=conjunction case=upper}|", "ATTENDU QU’|"),
      ("les parties", "ATTENDU {$x :fr:que part=conjunction case=upper}|", "ATTENDU QUE |"),
      ("le Carrefour", "{$x :fr:que case=upper}", "QUE le Carrefour"), ("", "{$x :fr:que}", ""),
    ])
  func conjunction(text: String, source: String, expected: String) {
    let localizer = Localizer(locale: .canada, catalogue: Catalogue())
    let made = localizer.format(source: source, ["x": .string(text)])
    #expect(made.value.plain == expected)
    #expect(made.problems.isEmpty)
  }
}
