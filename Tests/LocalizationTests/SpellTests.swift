import Foundation
import Localization
import Problems
import Testing

/// Numbers in letters: `spell.tsv`.
@Suite struct SpellTests {
  private let localizer = Localizer(locale: .canada, catalogue: Catalogue())

  @Test("a number in letters, before a masculine and before a feminine noun")
  func words() throws {
    for row in try Fixtures.rows("spell.tsv") {
      let number = MessageValue.number(try #require(Decimal(string: row[0])))
      #expect(localizer.format(source: "{$n :fr:spell}", ["n": number]).value.plain == row[1])
      let feminine = localizer.format(source: "{$n :fr:spell gender=f}", ["n": number])
      #expect(feminine.value.plain == row[2])
    }
  }

  @Test(
    "beyond the most that is spelled, figures in the locale's form",
    arguments: [("16", "seize"), ("17", "17"), ("12500", "12\u{A0}500")])
  func most(number: String, shown: String) {
    let made = localizer.format(source: "{$n :fr:spell max=16}", ["n": .string(number)])
    #expect(made.value.plain == shown)
    #expect(made.problems.isEmpty)
  }

  @Test(
    "what has no such words is a bad operand",
    arguments: ["-1", "1.5", "1000000000000", "trois", ""])
  func noWords(number: String) {
    let made = localizer.format(source: "{$n :fr:spell}", ["n": .string(number)])
    #expect(made.value.plain == "{$n}")
    #expect(made.problems.map(\.code) == ["message.bad-operand"])
  }
}
