import Localization
import Problems
import Testing

/// What is wrong in a catalogue is said with its code and its place.
@Suite struct CatalogueLoadTests {
  private func load(_ files: (CatalogueFile.Layer, String, String)...) -> Checked<Catalogue> {
    Catalogue.load(files.map { CatalogueFile($0.0, name: $0.1, text: $0.2) })
  }

  @Test("nested keys are joined by points, a variant's own word comes first, the shared one next")
  func layers() {
    let loaded = load(
      (.shared, "fr/a.yaml", "papier:\n  titre: Titre\n  lieu: Lieu\n"),
      (.canada, "fr-CA/a.yaml", "papier:\n  titre: Titre du Québec\n"))
    #expect(loaded.problems.isEmpty)
    let canada = Localizer(locale: .canada, catalogue: loaded.value)
    let france = Localizer(locale: .france, catalogue: loaded.value)
    #expect(canada.text("papier.titre").value.plain == "Titre du Québec")
    #expect(france.text("papier.titre").value.plain == "Titre")
    #expect(canada.text("papier.lieu").value.plain == "Lieu")
  }

  @Test("a key in two files of one layer is told at the second")
  func duplicate() {
    let loaded = load((.shared, "fr/a.yaml", "a: x\n"), (.shared, "fr/b.yaml", "\na: y\n"))
    #expect(loaded.problems.map(\.code) == ["catalogue.duplicate-key"])
    #expect(loaded.problems.first?.place?.file == "fr/b.yaml")
    #expect(loaded.problems.first?.place?.line == 2)
  }

  @Test("a list where text is wanted")
  func list() {
    #expect(
      load((.shared, "a.yaml", "a: [x, y]\n")).problems.map(\.code) == ["catalogue.not-a-text"])
  }

  @Test(
    "an error in a message is told at its line and column in the file",
    arguments: [
      ("a: |-\n  Bonjour\n  {$nom\n", "message.syntax-error", 3, 8),
      ("a: \"Bon {jour\"\n", "message.syntax-error", 1, 14),
      ("a:\n  b: Bon } jour\n", "message.syntax-error", 2, 10),
      (
        "a: |-\n  .input {$n :number}\n  .match $n\n  one {{un}}\n",
        "message.missing-fallback-variant", 4, 3
      ),
      (
        "a: |-\n  .input {$n}\n  .match $n\n  * {{un}}\n",
        "message.missing-selector-annotation", 3, 10
      ),
    ])
  func places(text: String, code: String, line: Int, column: Int) throws {
    let problem = try #require(load((.shared, "a.yaml", text)).problems.first)
    #expect(problem.code == code)
    #expect(problem.place?.file == "a.yaml")
    #expect(problem.place?.line == line)
    #expect(problem.place?.column == column)
  }

  @Test("keys that a variant lacks are known at load")
  func missing() {
    let catalogue = load((.canada, "a.yaml", "a: x\n")).value
    #expect(catalogue.check(keys: ["a"], for: .canada).isEmpty)
    #expect(
      catalogue.check(keys: ["a", "b"], for: .france).map(\.code) == [
        "catalogue.missing-key", "catalogue.missing-key",
      ])
  }

  @Test("spellings come with the functions' keys, shared ones first")
  func spellings() {
    let catalogue = load(
      (.shared, "fr/f.yaml", "graphies:\n  présidence: [président, prés.]\n"),
      (.canada, "fr-CA/f.yaml", "graphies:\n  présidence: [pres]\n  relève: releve\n")
    ).value
    #expect(
      catalogue.spellings(for: .canada).map { "\($0.key): \($0.value.joined(separator: " "))" }
        == ["présidence: président prés. pres", "relève: releve"])
    #expect(
      catalogue.spellings(for: .france).map { "\($0.key): \($0.value.joined(separator: " "))" }
        == ["présidence: président prés."])
    #expect(catalogue.spellings.map(\.key) == ["présidence", "relève"])
  }
}
