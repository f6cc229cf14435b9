import Localization
import Problems
import Testing

/// The lint marks each fault; the same text without the fault passes.
@Suite struct CatalogueLintTests {
  private func lint(_ files: (CatalogueFile.Layer, String)...) -> [Problem] {
    Catalogue.load(files.map { CatalogueFile($0.0, name: "a.yaml", text: $0.1) }).value.lint()
  }

  @Test(
    "a fault in the words of one layer",
    arguments: [
      ("a: |-\n  l'été\n", "catalogue.straight-apostrophe"),
      ("a: |-\n  « été\u{A0}»\n", "catalogue.typed-special-space"),
      ("a: |-\n  Bravo !\n", "catalogue.typed-blank"),
      ("a: |-\n  La 2ème fois\n", "catalogue.misspelling"),
      ("a: |-\n  Le coeur\n", "catalogue.misspelling"),
      ("a: |-\n  Main-d’oeuvre\n", "catalogue.misspelling"),
      ("a: |-\n  Coopératives Jeunesses de services\n", "catalogue.misspelling"),
      ("certificat:\n  a: |-\n    Émis à Alma\n", "catalogue.rejected-form"),
      ("certificat:\n  a: |-\n    les coopérant·es\n", "catalogue.rejected-form"),
    ])
  func faults(text: String, code: String) {
    #expect(lint((.shared, text)).map(\.code) == [code])
  }

  @Test(
    "what only looks like a fault",
    arguments: [
      "a: |-\n  l’été\n", "a: |-\n  Bravo!\n", "a: |-\n  Le cœur, l’œuvre, commis\n",
      "a: |-\n  Un diplôme\n", "certificat:\n  a: |-\n    Il a promis, 12{#sup}e{/sup}\n",
    ])
  func innocent(text: String) {
    #expect(lint((.shared, text)).map(\.code) == [])
  }

  @Test("words of one country on the papers of the other")
  func countries() {
    let canada = "signataire:\n  a: coordonnatrice\n"
    let france = "signataire:\n  a: coordinatrice\n"
    #expect(lint((.canada, canada), (.france, france)).isEmpty)
    #expect(
      lint((.canada, france), (.france, canada)).map(\.code)
        == ["catalogue.rejected-form", "catalogue.rejected-form"])
  }

  @Test("keys and variables that differ between the variants")
  func variants() {
    #expect(lint((.canada, "a: x\n")).map(\.code) == ["catalogue.missing-in-variant"])
    #expect(
      lint((.canada, "a: \"x {$n}\"\n"), (.france, "a: \"x {$m}\"\n")).map(\.code)
        == ["catalogue.variables-differ"])
    #expect(
      lint((.canada, "a: \"x {$n}\"\n"), (.france, "a: |-\n  .input {$n} {{x}}\n")).isEmpty)
  }

  @Test("the place is that of the sign")
  func place() throws {
    let problem = try #require(lint((.shared, "a: |-\n  Bonjour,\n  l'été\n")).first)
    #expect(problem.place?.line == 3)
    #expect(problem.place?.column == 4)
  }
}
