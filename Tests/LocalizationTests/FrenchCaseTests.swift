import Localization
import Problems
import Testing

/// French to the character: the table `french.tsv`, each row in each of its locales.
@Suite struct FrenchCaseTests {
  /// How an answer is graded: expected or equally right; right to the eye only; wrong.
  enum Grade: Hashable { case passed, weak, failed, leftOut }

  @Test("every case of french.tsv gives its expected or an equally right answer")
  func table() throws {
    var counts: [Grade: Int] = [:]
    for row in try Fixtures.rows("french.tsv") {
      for locale in locales(row[1]) {
        let (grade, answer) = grade(row, locale)
        counts[grade, default: 0] += 1
        #expect(
          grade == .passed || grade == .leftOut,
          "\(row[0]) \(locale.rawValue): \(row[3]) gives \(answer), not \(row[4])")
      }
    }
    #expect(counts == [.passed: 473, .leftOut: 12])
  }

  private func locales(_ tag: String) -> [DocumentLocale] {
    DocumentLocale(tag: tag).map { [$0] } ?? DocumentLocale.allCases
  }

  private func grade(_ row: [String], _ locale: DocumentLocale) -> (Grade, String) {
    guard let call = FrenchCaseCall(kind: row[2], input: row[3]) else { return (.leftOut, "") }
    let made = Localizer(locale: locale, catalogue: Catalogue())
      .format(source: call.source, call.arguments)
    var answer = visible(made.value, specialSigns: true)
      .replacing("<sup>", with: "<SUP>").replacing("</sup>", with: "</SUP>")
    if row[2] == "sort" { answer = answer.replacing(" et ", with: "|").replacing(", ", with: "|") }
    if !made.problems.isEmpty { return (.failed, made.problems.map(\.code).joined()) }
    if answer == row[4] || row[5].split(separator: " || ").contains(Substring(answer)) {
      return (.passed, answer)
    }
    let isWeak = row[6].split(separator: " || ").contains(Substring(answer))
    return (isWeak ? .weak : .failed, answer)
  }
}
