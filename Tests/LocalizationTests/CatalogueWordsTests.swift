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

  @Test("the lint finds nothing to mark")
  func lint() {
    let problems = Fixtures.catalogue.value.lint()
    #expect(problems.map { "\($0.code) \($0.arguments)" } == [])
  }

  @Test("every problem code of this target has words in both variants")
  func problemWords() {
    let keys = LocalizationProblem.all.map { "problem.\($0)" }
    for locale in DocumentLocale.allCases {
      #expect(Fixtures.catalogue.value.check(keys: keys, for: locale).isEmpty)
    }
  }
}
