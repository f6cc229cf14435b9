import Foundation
import Problems
import Testing

@testable import Localization

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

  @Test("each message of the papers has its row", arguments: CatalogueFile.Layer.allCases)
  func everyMessage(layer: CatalogueFile.Layer) throws {
    let readers = layer.locales
    let rows = try Fixtures.rows("words.tsv")
      .filter { row in readers.contains { $0.rawValue == row[0] } }
    let covered = Set(rows.map { $0[1] })
    let files = try Fixtures.catalogueFiles().filter { $0.layer == layer }
    let keys = Catalogue.load(files).value.keys(for: readers[0])
    let lacking = keys.filter { RejectedForm.Area.papers.contains($0) && !covered.contains($0) }
    #expect(lacking == [])
  }

  @Test("each function of a member or a signatory has its three genders in the table")
  func genders() throws {
    let rows = try Fixtures.rows("words.tsv")
    for locale in DocumentLocale.allCases {
      let keys = Fixtures.catalogue.value.keys(for: locale)
        .filter { $0.hasPrefix("fonction.") || $0.hasPrefix("signataire.") }
      #expect(keys.count > 12)
      for key in keys {
        let genders = rows.filter { $0[0] == locale.rawValue && $0[1] == key }
          .compactMap { Fixtures.arguments($0[2])["genre"] }
        #expect(Set(genders) == ["f", "m", "x"], "\(locale.rawValue) \(key)")
      }
    }
  }
}
