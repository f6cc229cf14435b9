import Foundation
import Localization
import Problems
import Testing

/// Formats beyond the public cases, as a linguist reads them: `formats.tsv`.
@Suite struct FormatTableTests {
  @Test("each format gives its text, or says that it cannot")
  func formats() throws {
    let rows = try Fixtures.rows("formats.tsv")
    #expect(rows.count > 700)
    for row in rows {
      try #require(row.count == 5, "\(row)")
      for locale in DocumentLocale(tag: row[0]).map({ [$0] }) ?? DocumentLocale.allCases {
        let made = Localizer(locale: locale, catalogue: Catalogue())
          .format(source: row[1], Fixtures.arguments(row[2]))
        let isRefused = row[3].hasPrefix("! ")
        let shown = visible(made.value, specialSigns: true)
        let codes = made.problems.map(\.code)
        #expect(codes == (isRefused ? [String(row[3].dropFirst(2))] : []), "\(row) \(shown)")
        #expect(shown == row[3] || isRefused, "\(locale.rawValue) \(row[1]) \(row[2])")
      }
    }
  }
}
