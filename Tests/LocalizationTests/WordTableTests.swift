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
      let made = Fixtures.localizer(locale).text(row[1], Fixtures.arguments(row[2]))
      let shown = visible(made.value, specialSigns: true).replacing("\n", with: "<br>")
      #expect(shown == row[3], "\(row[0]) \(row[1])")
      #expect(made.problems.map(\.code) == [], "\(row[0]) \(row[1])")
    }
  }
}
