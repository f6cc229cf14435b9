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

  @Test("the user's own form wins; no complement gives nothing")
  func exceptions() {
    let localizer = Localizer(locale: .france, catalogue: Catalogue())
    let source = "[{$x :fr:de form=$forme}]"
    let own = localizer.format(source: source, ["x": "Hœdic", "forme": "d’Hœdic"])
    #expect(own.value.plain == "[d’Hœdic]")
    #expect(localizer.format(source: source, ["x": "", "forme": ""]).value.plain == "[]")
  }
}
