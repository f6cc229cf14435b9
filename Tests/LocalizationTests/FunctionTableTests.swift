import Localization
import Problems
import Testing

/// The functions of the specification in French, option by option: `functions.tsv`.
@Suite struct FunctionTableTests {
  @Test("each message gives its text and its problems")
  func functions() throws {
    for row in try Fixtures.rows("functions.tsv") {
      let locale = try #require(DocumentLocale(tag: row[0]))
      let made = Localizer(locale: locale, catalogue: Catalogue()).format(source: row[1])
      #expect(visible(made.value, specialSigns: true) == row[2], "\(row[1])")
      let codes = row[3].split(separator: ",").map { "message.\($0)" }
      #expect(made.problems.map(\.code) == codes, "\(row[1])")
    }
  }

  @Test("a number of many digits stays in its limits")
  func digits() {
    let localizer = Localizer(locale: .canada, catalogue: Catalogue())
    let long = localizer.format(
      source: "{1 :number minimumFractionDigits=99 minimumIntegerDigits=99 useGrouping=never}")
    #expect(long.problems.isEmpty)
    #expect(long.value.plain.count == 199)
    let huge = localizer.format(
      source: "{$n :number}", ["n": .string(String(repeating: "9", count: 10_000))])
    #expect(huge.problems.map(\.code) == ["message.bad-operand"])
    #expect(huge.value.plain == "{$n}")
  }
}
