import Localization
import Problems
import Testing

/// What the localizer gives when something is missing, and how problems are put into words.
@Suite struct LocalizerTests {
  private let localizer = Fixtures.localizer(.canada)

  @Test("a key without words gives itself and a problem")
  func missingKey() {
    let made = localizer.text("certificat.inconnu")
    #expect(made.value.plain == "⟨certificat.inconnu⟩")
    #expect(made.problems.map(\.code) == ["catalogue.missing-key"])
    #expect(!localizer.hasMessage("certificat.inconnu"))
  }

  @Test("a variable without value is shown by its name, and told")
  func missingVariable() {
    let made = localizer.text("certificat.numéro")
    #expect(made.value.plain.hasSuffix("{$numéro}"))
    #expect(made.problems.map(\.code) == ["message.unresolved-variable"])
  }

  @Test("markup becomes marks, and marks of values stay")
  func markup() {
    let name = localizer.name("Fañch D'Amours")
    let made = localizer.format(
      source: "{#em}à {$nom}{/em}{#br/}fin{#inconnu/}", ["nom": .marked(name)])
    #expect(
      made.value
        == MarkedText([
          .init("à ", [.emphasis]), .init("Fañch D’Amours", [.emphasis, .name]),
          .init("\u{2028}", [.lineBreak]), .init("fin"),
        ]))
  }

  @Test("what is no message gives a problem with line and column")
  func syntaxError() {
    let made = localizer.format(source: "un\n{deux")
    #expect(made.problems.map(\.code) == ["message.syntax-error"])
    #expect(made.problems.first?.place == Place(line: 2, column: 6))
    let model = localizer.format(source: ".input {$n :number} .match $n one two {{x}}")
    #expect(model.problems.map(\.code) == ["message.variant-key-mismatch"])
  }

  @Test("places read from the file to the person")
  func places() {
    let cell = Place(file: "membres.csv", row: 14, field: "Rôle", person: "Rosalie D'Amours")
    #expect(
      localizer.place(cell) == "membres.csv, ligne 14, colonne «\u{A0}Rôle\u{A0}», Rosalie D’Amours"
    )
    let source = Place(file: "locales/fr/liste.yaml", line: 1200, column: 3)
    #expect(localizer.place(source) == "locales/fr/liste.yaml, ligne 1200, colonne 3")
    #expect(localizer.place(Place()) == "")
  }

  @Test("a problem has its sentence, and a hint where there is one")
  func sentences() {
    let problem = Problem(
      "catalogue.misspelling", .error, at: nil,
      ["key": "a", "form": "2ème", "instead": "2{#sup}e{/sup}"])
    #expect(localizer.sentence(for: problem).contains("2{#sup}e{/sup}"))
    #expect(localizer.hint(for: problem) == nil)
    #expect(localizer.sentence(for: Problem("roster.inconnu")) == "roster.inconnu")
    #expect(localizer.severity(.warning) == "avertissement")
  }

  @Test("lists are joined in the order of the variant")
  func lists() {
    let names: MessageValue = .list(["côté", "coté", "côte", "cote"])
    let source = "{$x :fr:list sort=name type=unit}"
    #expect(localizer.format(source: source, ["x": names]).value.plain == "cote, côte, coté, côté")
    let france = Fixtures.localizer(.france).format(source: source, ["x": names])
    #expect(france.value.plain == "cote, coté, côte, côté")
  }
}
