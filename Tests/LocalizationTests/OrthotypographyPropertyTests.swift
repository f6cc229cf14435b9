import TestSupport
import Testing

@testable import Localization

/// What holds of the pass for any text, on fixed seeds.
@Suite struct OrthotypographyPropertyTests {
  /// Signs and words that the rules look at.
  private static let parts = [
    "a", "É", "l", "d", "n", "M.", "Mme", "J.", "Roy", "Le", "etc", "etc.", "no", "n°", "1", "23",
    "500",
    "5", "418", "0123", "00:30", "h", "km", "k$", "août", "1er", "CA", "C", " ", " ", " ", " ",
    "  ", "'",
    "'", "\"", "\"", "«", "»", "“", "”", "„", "‘", "’", "‹", "›", "<<", ">>", "''", ",,", ":", ";",
    "!",
    "?", ".", "..", "...", "…", "-", "–", "—", "--", "(", ")", "[", "]", "%", "$", "€", "°", "°C",
    ",",
    "/", "@", "\\", "_", "=", "#", "&", "*", "`", "´", "www.", "x.csv", "\u{A0}", "\u{202F}",
    "\u{2007}",
    "\u{2009}", "\t", "\u{3000}", "\u{2028}", "\n", "\u{200B}", "\u{AD}", "\u{200D}", "\u{200E}",
    "\u{301}", "\u{FE0F}", "🎉", "ש", "+", "−",
  ]

  /// Letters, marks, signs and blanks of many scripts.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x0...0x1F, 0x20...0x7E, 0xA0...0xFF, 0x100...0x24F, 0x2B0...0x36F, 0x370...0x5FF,
    0x600...0x6FF,
    0x900...0x97F, 0x1E00...0x1FFF, 0x2000...0x206F, 0x2070...0x22FF, 0x2600...0x27BF,
    0x3000...0x30FF,
    0xFE00...0xFEFF, 0xFF00...0xFFEF, 0x1F300...0x1F6FF,
  ]

  private static let marks: [Set<MarkedText.Mark>] = [
    [], [], [], [.name], [.superscript], [.emphasis], [.name, .strong],
  ]

  private func anyPart(_ random: inout FixedRandom) -> String {
    if random.number(in: 0...2) > 0 { return Self.parts.randomElement(using: &random) ?? "" }
    let block = Self.blocks.randomElement(using: &random) ?? 0x20...0x7E
    return Unicode.Scalar(UInt32.random(in: block, using: &random)).map { String($0) } ?? ""
  }

  private func anyText(_ random: inout FixedRandom) -> MarkedText {
    MarkedText(
      random.values(1...3) { random in
        let text = random.values(1...9, anyPart).joined()
        return MarkedText.Piece(text, Self.marks.randomElement(using: &random) ?? [])
      })
  }

  @Test(
    "of any text twice gives what once gives, and letters, digits and names stay",
    arguments: 1...8)
  func anyText(seed: UInt64) {
    var random = FixedRandom(seed: seed)
    for _ in 0..<1000 {
      let typed = anyText(&random)
      for typography in Typography.allSettings {
        let once = setSigns(of: typed, typography)
        #expect(setSigns(of: once, typography) == once, "\(SignNotation.write(typed.plain))")
        #expect(words(once) == words(typed), "\(SignNotation.write(typed.plain))")
        #expect(names(once) == names(typed), "\(SignNotation.write(typed.plain))")
      }
    }
  }

  /// The scalars that may not change: letters, figures, combining marks.
  private func words(_ text: MarkedText) -> [Unicode.Scalar] {
    text.plain.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: true
      default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }
  }

  /// The scalars of the names, all apostrophes alike.
  private func names(_ text: MarkedText) -> [Unicode.Scalar] {
    text.pieces.filter { $0.marks.contains(.name) }.flatMap { piece in
      piece.text.unicodeScalars.map { SignKind($0) == .apostrophe ? "’" : $0 }
    }
  }

  @Test("text that is left alone at a glance has nothing to set", arguments: 1...4)
  func plainProse(seed: UInt64) {
    var random = FixedRandom(seed: seed)
    let parts = [
      "a", "É", "l", "d", "M", "D", "Mme", "Roy", "etc", " ", " ", ",", "-", "’", ".", "é",
      "\u{2028}",
      "ñ", "\u{A0}", "'", "..",
    ]
    var plain = 0
    for _ in 0..<2000 {
      let text = MarkedText(
        random.values(1...2) { random in
          let letters = random.values(1...6) { parts.randomElement(using: &$0) ?? "" }.joined()
          return MarkedText.Piece(letters, Self.marks.randomElement(using: &random) ?? [])
        })
      guard text.isPlainProse else { continue }
      plain += 1
      for typography in Typography.allSettings {
        let made = settingSigns(of: text, typography, quotes: true).text
        #expect(made == text, "\(SignNotation.write(text.plain))")
      }
    }
    #expect(plain > 100)
  }
}
