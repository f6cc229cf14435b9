import Localization
import Problems
import Testing

/// The words of `locales/`.
@Suite struct CatalogueWordsTests {
  @Test("the catalogues load without a problem")
  func loads() {
    #expect(Fixtures.catalogue.problems.map(\.code) == [])
    #expect(Fixtures.catalogue.value.keys(for: .canada).count > 60)
  }

  /// Keys are held against the program where all of it is known: see the tests of the command.
  @Test("the lint finds nothing to mark")
  func lint() {
    let use = CatalogueUse(needed: [:], byData: [""])
    let problems = Fixtures.catalogue.value.lint(use)
    #expect(
      problems.map { "\($0.code) \($0.place?.file ?? ""):\($0.place?.line ?? 0) \($0.arguments)" }
        == [])
  }

  @Test("every problem code of this target has words in both variants")
  func problemWords() {
    let keys = LocalizationProblem.all.map { "problem.\($0)" }
    for locale in DocumentLocale.allCases {
      #expect(Fixtures.catalogue.value.check(keys: keys, for: locale).isEmpty)
    }
  }
}
