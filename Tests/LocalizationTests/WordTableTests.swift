import Foundation
import Localization
import Problems
import Testing

/// The words of the papers, filled in, as a linguist reads them: `words.tsv`.
@Suite struct WordTableTests {
  @Test("each message gives its words in its variant")
  func words() throws {
    let rows = try Fixtures.rows("words.tsv")
    #expect(rows.count > 60)
    for row in rows {
      let locale = try #require(DocumentLocale(tag: row[0]))
      let made = Fixtures.localizer(locale).text(row[1], arguments(row[2]))
      let shown = visible(made.value, specialSigns: true).replacing("\n", with: "<br>")
      #expect(shown == row[3], "\(row[0]) \(row[1])")
      #expect(made.problems.map(\.code) == [], "\(row[0]) \(row[1])")
    }
  }

  private func arguments(_ text: String) -> [String: MessageValue] {
    var arguments: [String: MessageValue] = [:]
    for pair in text.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      arguments[String(parts[0])] = value(String(parts[1]))
    }
    return arguments
  }

  private func value(_ text: String) -> MessageValue {
    if text.hasPrefix("#") { return .number(Decimal(string: String(text.dropFirst())) ?? 0) }
    if text.hasSuffix("}"), let noun = NounPhrase(notation: text) { return .noun(noun) }
    guard text.hasPrefix("[") else { return .string(text) }
    let items = text.dropFirst().dropLast().split(separator: "|")
    return .list(items.map { .string(String($0)) })
  }
}
