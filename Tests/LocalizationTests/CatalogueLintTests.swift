import Foundation
import Problems
import Testing

@testable import Localization

/// The lint marks each fault; the same text without the fault passes.
@Suite struct CatalogueLintTests {
  private func lint(
    _ use: CatalogueUse? = nil, _ files: (CatalogueFile.Layer, String)...
  ) -> [Problem] {
    let files = files.map { CatalogueFile($0.0, name: "a.yaml", text: $0.1) }
    return Catalogue.load(files).value.lint(use)
  }

  @Test(
    "a fault in the words of one layer",
    arguments: [
      ("a: |-\n  l'été\n", "catalogue.straight-apostrophe"),
      ("a: |-\n  « été\u{A0}»\n", "catalogue.typed-special-space"),
      ("a: |-\n  8\u{202F}h\n", "catalogue.typed-special-space"),
      ("a: |-\n  Bravo !\n", "catalogue.typed-blank"),
      ("a: |-\n  {$x} ; {$y}\n", "catalogue.typed-blank"),
      ("a: |-\n  un  deux\n", "catalogue.double-blank"),
      ("a: |-\n  et ainsi de suite...\n", "catalogue.three-dots"),
      ("a: |-\n  le n° {$x}\n", "catalogue.number-sign"),
      ("a: |-\n  le nº {$x}\n", "catalogue.number-sign"),
      ("a: |-\n  La 2ème fois\n", "catalogue.flat-ordinal"),
      ("a: |-\n  Le 1er mai\n", "catalogue.flat-ordinal"),
      ("a: |-\n  La {$n}e fois\n", "catalogue.flat-ordinal"),
      ("a: |-\n  « été\n", "catalogue.unpaired-guillemet"),
      ("a: |-\n  été »\n", "catalogue.unpaired-guillemet"),
      ("a: |-\n  n{#sup}o {$x}\n", "catalogue.unbalanced-markup"),
      ("a: |-\n  no{/sup} {$x}\n", "catalogue.unbalanced-markup"),
      ("a: |-\n  Le coeur\n", "catalogue.misspelling"),
      ("a: |-\n  Main-d’oeuvre\n", "catalogue.misspelling"),
      ("a: |-\n  Coopératives Jeunesses de services\n", "catalogue.misspelling"),
      ("a: |-\n  L’Etat\n", "catalogue.misspelling"),
      ("a: |-\n  A l’été 2026\n", "catalogue.misspelling"),
      ("a: |-\n  Suite à votre e-mail\n", "catalogue.misspelling"),
      ("certificat:\n  a: |-\n    Émis à Alma\n", "catalogue.rejected-form"),
      ("certificat:\n  a: |-\n    les coopérant·es\n", "catalogue.rejected-form"),
      ("certificat:\n  a: |-\n    président(e) du conseil\n", "catalogue.rejected-form"),
      ("certificat:\n  a: |-\n    ce {$n} jour de mai\n", "catalogue.rejected-form"),
      ("graphies:\n  trésorerie: [trés.]\n", "catalogue.spelling-without-function"),
    ])
  func faults(text: String, code: String) {
    let codes = Set(lint(nil, (.shared, text)).map(\.code))
    #expect(codes == [code])
  }

  @Test(
    "what only looks like a fault",
    arguments: [
      "a: |-\n  l’été\n", "a: |-\n  Bravo!\n", "a: |-\n  Le cœur, l’œuvre, commis\n",
      "a: |-\n  Un diplôme\n", "certificat:\n  a: |-\n    Il a promis, 12{#sup}e{/sup}\n",
      "a: |-\n  n{#sup}o{/sup} {$x}…\n", "a: |-\n  « l’État », à la mairie, « annexe A »\n",
      "a: |-\n  .input {$x :string}\n  .match $x\n  a  {{un}}\n  *  {{deux}}\n",
      "a: |-\n  {#em}un{#br/}deux{/em}\n", "a: |-\n  36 e\n",
      "certificat:\n  a: |-\n    Saison 2026 · Alma (Québec)\n",
      "fonction:\n  x: |-\n    a\ngraphies:\n  x: [a]\n",
    ])
  func innocent(text: String) {
    #expect(lint(nil, (.shared, text)).map(\.code) == [])
  }

  @Test("every rejected form is found in the words of its readers", arguments: RejectedForm.table)
  func forms(form: RejectedForm) {
    let text = form.form.replacing(" * ", with: " x ").replacing("*", with: "")
      .trimmingCharacters(in: ["’"])
    let key = form.area == .everywhere ? "a" : form.area == .summaries ? "sommaire" : "entente"
    let area = form.area == .certificates ? "certificat" : key
    let layer = form.locale.map { CatalogueFile.Layer($0) } ?? .shared
    let found = lint(nil, (layer, "\(area):\n  a: |-\n    un {$x}, \(text)\n"))
    #expect(found.contains { $0.arguments["instead"] == .text(form.instead) }, "\(text)")
    let other: CatalogueFile.Layer = layer == .canada ? .france : .canada
    let isOfBoth = form.locale == nil
    let elsewhere = lint(nil, (other, "\(area):\n  a: |-\n    un {$x}, \(text)\n"))
      .contains {
        $0.arguments["form"] == .text(text) && $0.arguments["instead"] == .text(form.instead)
      }
    #expect(elsewhere == isOfBoth, "\(text)")
  }

  @Test("no form is rejected twice for the same readers")
  func distinctForms() {
    let rows = RejectedForm.table.map { "\($0.form) \($0.area) \(String(describing: $0.locale))" }
    #expect(Set(rows).count == rows.count)
  }

  @Test("words of one country on the papers of the other")
  func countries() {
    let canada = "signataire:\n  a: coordonnatrice\n"
    let france = "signataire:\n  a: coordinatrice\n"
    #expect(lint(nil, (.canada, canada), (.france, france)).isEmpty)
    #expect(
      lint(nil, (.canada, france), (.france, canada)).map(\.code)
        == ["catalogue.rejected-form", "catalogue.rejected-form"])
  }

  @Test("the middle dot: plurals of general text in France, nowhere else on a paper")
  func middleDot() {
    let plural = "programme:\n  CJS:\n    membres: |-\n      coopérant·es\n"
    let member = "programme:\n  CJS:\n    membre: |-\n      coopérant·e\n"
    let use = CatalogueUse(needed: [:], byData: ["programme."])
    #expect(lint(use, (.france, plural)).isEmpty)
    #expect(lint(use, (.france, member)).map(\.code) == ["catalogue.rejected-form"])
    #expect(lint(use, (.canada, plural)).map(\.code) == ["catalogue.rejected-form"])
    #expect(lint(use, (.shared, plural)).map(\.code) == ["catalogue.rejected-form"])
  }

  @Test("keys and variables that differ between the variants")
  func variants() {
    #expect(lint(nil, (.canada, "a: x\n")).map(\.code) == ["catalogue.missing-in-variant"])
    #expect(
      lint(nil, (.canada, "a: \"x {$n}\"\n"), (.france, "a: \"x {$m}\"\n")).map(\.code)
        == ["catalogue.variables-differ"])
    #expect(
      lint(nil, (.canada, "a: \"x {$n}\"\n"), (.france, "a: |-\n  .input {$n} {{x}}\n")).isEmpty)
  }

  @Test("keys that the program asks for and keys that nobody does")
  func use() {
    let use = CatalogueUse(
      needed: [.canada: ["a.b", "a.c"], .france: ["a.b"]], byData: ["d."])
    let shared = "a:\n  b: x\n  b-hint: x\nd:\n  e: x\n"
    #expect(lint(use, (.shared, shared), (.canada, "a:\n  c: x\n")).isEmpty)
    #expect(lint(use, (.shared, shared)).map(\.code) == ["catalogue.missing-key"])
    let unused = lint(use, (.shared, shared), (.canada, "a:\n  c: x\n"), (.france, "a:\n  c: x\n"))
    #expect(unused.map(\.code) == ["catalogue.unused-key"])
    #expect(unused.map(\.severity) == [.warning])
    #expect(unused.map(\.place?.line) == [2])
  }

  @Test(
    "the place is that of the sign",
    arguments: [
      ("a: |-\n  Bonjour,\n  l'été\n", 3, 4),
      ("a: \"l'été\"\n", 1, 6),
      (
        "b:\n  a: |-\n    .input {$x :string}\n    .match $x\n    a {{un}}\n    * {{l'été}}\n", 6,
        10
      ),
      ("a: |-\n  \\{x\\}, l'été\n", 2, 11),
      ("a: |-\n  un {$x}, un coeur\n", 2, 15),
      ("a: |-\n  un {$x} de trop »\n", 2, 19),
      ("a: |-\n  n{#sup}o\n", 2, 4),
    ])
  func place(text: String, line: Int, column: Int) throws {
    let problem = try #require(lint(nil, (.shared, text)).first)
    #expect(problem.place?.line == line)
    #expect(problem.place?.column == column)
  }
}
