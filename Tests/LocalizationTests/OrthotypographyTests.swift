import Foundation
import Problems
import Testing

@testable import Localization

/// The pass that sets signs: `signs.tsv`, and the table of docs/typography.md.
@Suite struct OrthotypographyTests {
  private func set(_ text: String, _ locale: DocumentLocale) -> String {
    let localizer = Localizer(locale: locale, catalogue: Catalogue())
    let typed = SignNotation.read(text)
    let made = typed.contains("{#") ? localizer.format(source: typed).value : localizer.data(typed)
    return SignNotation.letters(made)
  }

  /// By scalars: to `String` é and e with an accent are the same.
  private func expect(_ made: String, _ expected: String, _ typed: String) {
    #expect(
      made.unicodeScalars.elementsEqual(expected.unicodeScalars),
      "\(typed) gives \(SignNotation.write(made))")
  }

  @Test("typed text gets its locale’s signs, and keeps them")
  func table() throws {
    let rows = try Fixtures.rows("signs.tsv")
    #expect(rows.count > 200)
    for row in rows {
      try #require(row.count == 3, "\(row)")
      let canada = row[1] == "=" ? row[0] : row[1]
      let france = row[2] == "=" ? row[0] : row[2] == "idem" ? canada : row[2]
      expect(set(row[0], .canada), SignNotation.read(canada), row[0])
      expect(set(row[0], .france), SignNotation.read(france), row[0])
    }
  }

  @Test("docs/typography.md says what the pass does in each setting")
  func document() throws {
    let url = Fixtures.root.appending(path: "docs/typography.md")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let rows = lines.filter { $0.hasPrefix("| ") }.dropFirst().map(cells)
    #expect(rows.count > 15)
    for row in rows {
      try #require(row.count == 6, "\(row)")
      #expect(!row[5].isEmpty)
      let settings: [(Typography, String)] = [
        (.default(for: .canada), row[2]), (.careful(for: .canada), row[3]),
        (.default(for: .france), row[4]), (.careful(for: .france), row[4]),
      ]
      for (typography, expected) in settings {
        let made = setSigns(of: MarkedText(SignNotation.read(row[1])), typography).plain
        expect(made, SignNotation.read(expected), row[1])
      }
    }
  }

  /// The cells of a table’s row, without the backticks round a whole cell.
  private func cells(_ line: Substring) -> [String] {
    line.split(separator: " | ").map { cell in
      let text = cell.trimmingCharacters(in: CharacterSet(charactersIn: "| "))
      let isCode = text.hasPrefix("`") && text.hasSuffix("`") && text.count { $0 == "`" } == 2
      return isCode ? String(text.dropFirst().dropLast()) : text
    }
  }

  @Test("a project’s typography reaches the pass")
  func careful() {
    let localizer = Localizer(
      locale: .canada, catalogue: Catalogue(), typography: .careful(for: .canada))
    #expect(localizer.data("Bravo!").plain == "Bravo\u{202F}!")
  }

  @Test(
    "of a name only its typed apostrophes change",
    arguments: [
      ("D'Amours", "D’Amours"), ("Guivarc`h", "Guivarc’h"), ("Oʼahu", "Oʼahu"),
      ("24h Jobs !", "24h Jobs !"), ("Le \"Bic\"", "Le \"Bic\""), ("J. Roy", "J. Roy"),
      ("'Tit-Jean", "’Tit-Jean"), ("D' Amours", "D’ Amours"),
      ("Jean 'Ti-Jean' Roy", "Jean 'Ti-Jean' Roy"),
      ("Hawai‘i", "Hawai‘i"), ("Fin ... ,  5km", "Fin ... ,  5km"), ("5'10", "5'10"),
      ("L´Heureux-l‘Aîné", "L’Heureux-l’Aîné"),
    ])
  func names(typed: String, expected: String) {
    let localizer = Localizer(locale: .france, catalogue: Catalogue())
    #expect(localizer.name(typed) == MarkedText([.init(expected, [.name])]))
  }

  @Test("signs round a marked piece keep their place outside it")
  func acrossPieces() {
    let localizer = Localizer(locale: .france, catalogue: Catalogue())
    let made = localizer.format(source: "«{#name}Le Bic{/name}»!").value
    #expect(made.plain == "«\u{A0}Le Bic\u{A0}»\u{202F}!")
    #expect(made.pieces.map(\.text) == ["«\u{A0}", "Le Bic", "\u{A0}»\u{202F}!"])
    let number = localizer.format(source: "n{#sup}°{/sup}5, {#em}Titre {/em}: oui").value
    #expect(number.pieces.map(\.text) == ["n", "°", "\u{A0}5, ", "Titre\u{A0}", ": oui"])
  }

  @Test("a piece of which nothing is left is left out")
  func emptyPiece() {
    let text = MarkedText([.init("Oui"), .init(" ", [.emphasis]), .init("!")])
    #expect(setSigns(of: text, .default(for: .canada)) == "Oui!")
  }
}
