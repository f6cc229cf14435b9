import Localization
import Problems
import TestSupport
import Testing

/// The pass that sets signs: `signs.tsv`, and what holds for any text.
@Suite struct OrthotypographyTests {
  private func set(_ text: String, _ locale: DocumentLocale) -> String {
    let localizer = Localizer(locale: locale, catalogue: Catalogue())
    return visible(localizer.data(text), specialSigns: true)
  }

  @Test("typed text gets its locale's signs")
  func table() throws {
    for row in try Fixtures.rows("signs.tsv") {
      #expect(set(row[0], .canada) == (row[1] == "=" ? row[0] : row[1]))
      #expect(set(row[0], .france) == (row[2] == "=" ? row[0] : row[2]))
    }
  }

  @Test("the careful setting puts the thin space before ; ! ? in Québec too")
  func careful() {
    let localizer = Localizer(
      locale: .canada, catalogue: Catalogue(), typography: .careful(for: .canada))
    #expect(localizer.data("Bravo!").plain == "Bravo\u{202F}!")
  }

  @Test("of a name only its typed apostrophes change")
  func names() {
    let localizer = Localizer(locale: .france, catalogue: Catalogue())
    let cases = [
      ("D'Amours", "D’Amours"), ("Guivarc`h", "Guivarc’h"), ("Oʼahu", "Oʼahu"),
      ("24h Jobs !", "24h Jobs !"), ("Le \"Bic\"", "Le \"Bic\""), ("J. Roy", "J. Roy"),
    ]
    for (typed, expected) in cases {
      #expect(localizer.name(typed) == MarkedText([.init(expected, [.name])]))
    }
  }

  @Test("signs round a marked piece keep their place outside it")
  func acrossPieces() {
    let localizer = Localizer(locale: .france, catalogue: Catalogue())
    let made = localizer.format(source: "«{#name}Le Bic{/name}»!").value
    #expect(made.plain == "«\u{A0}Le Bic\u{A0}»\u{202F}!")
    #expect(made.pieces.map(\.text) == ["«\u{A0}", "Le Bic", "\u{A0}»\u{202F}!"])
  }

  @Test("twice gives what once gives, and no letter or digit is lost", arguments: [1, 2, 3, 4])
  func properties(seed: UInt64) {
    var random = FixedRandom(seed: seed)
    let alphabet = [
      "a", "É", "l", "M.", "etc", "1", "23", " ", " ", " ", "'", "\"", "«", "»", "“", "”", ":", ";",
      "!", "?", ".", "...", "…", "-", "–", "(", ")", "%", "$", "h", "km", "août", ",", "/", "@",
      "\u{A0}", "\u{202F}", "’", "`", "°C", "_", "\u{2028}",
    ]
    for _ in 0..<2000 {
      let length = Int.random(in: 1...14, using: &random)
      let typed = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
      for locale in DocumentLocale.allCases {
        let localizer = Localizer(locale: locale, catalogue: Catalogue())
        let once = localizer.data(typed).plain
        #expect(localizer.data(once).plain == once, "\(typed.debugDescription)")
        #expect(letters(once) == letters(typed), "\(typed.debugDescription)")
      }
    }
  }

  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
