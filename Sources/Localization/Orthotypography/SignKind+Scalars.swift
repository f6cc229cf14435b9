extension SignKind {
  /// The kind of a scalar; the commonest first.
  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "ß"..."ö", "ø"..."ÿ", "œ": self = .letter
    case " ": self = .blank
    case "A"..."Z", "À"..."Ö", "Ø"..."Þ", "Œ": self = [.letter, .capital]
    case "0"..."9": self = .digit
    case "’", "'": self = .apostrophe
    case "\0"..."\u{BF}": self = .ofLatinSign(scalar)
    case "\u{2000}"..."\u{206F}": self = .ofGeneralPunctuation(scalar)
    default: self = .ofAnyScalar(scalar)
    }
  }

  private static func ofLatinSign(_ scalar: Unicode.Scalar) -> SignKind {
    switch scalar {
    case "\t", "\u{A0}": .blank
    case "\n"..."\r", "\u{85}": .lineEnd
    case ".": .point
    case ",": .comma
    case ":", ";", "!", "?": .tall
    case "(", "[": .opening
    case ")", "]": .closing
    case "\"": .quote
    case "«": [.quote, .openingQuote]
    case "»": [.quote, .closingQuote]
    case "`", "\u{B4}": .apostrophe
    case "-": .dash
    case "%", "$", "°", "£", "¢", "¥": .amount
    case "@", "/", "\\", "_", "=", "&", "#", "~", "|", "<", ">", "*": .code
    case "ª", "º", "µ", "²", "³", "¹", "¼"..."¾": .letter
    case "\u{AD}": .hidden
    default: .other
    }
  }

  private static func ofGeneralPunctuation(_ scalar: Unicode.Scalar) -> SignKind {
    switch scalar {
    case "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}": .blank
    case "\u{200C}", "\u{200D}": .letter  // shape Persian and Indic words
    case "\u{200B}", "\u{2060}": .hidden
    case "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": .direction
    case "\u{2028}", "\u{2029}": .lineEnd
    case "‘", "‛", "′": .apostrophe
    case "“", "”", "„", "‟", "‹", "›": .quote
    case "–", "—": .dash
    case "…": .ellipsis
    case "‰": .amount
    default: .other
    }
  }

  private static func ofAnyScalar(_ scalar: Unicode.Scalar) -> SignKind {
    switch scalar {
    case "€": return .amount
    case "\u{1680}", "\u{3000}": return .blank
    case "\u{FEFF}": return .hidden
    case "\u{61C}": return .direction
    case "\u{FF07}": return .apostrophe
    case "\u{FF02}": return .quote
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return [.letter, .capital]
    case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber,
      .otherNumber:
      return isRightToLeft(scalar) ? [.letter, .rightToLeft] : .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return [.letter, .mark]
    default: return .other
    }
  }

  /// The blocks of Unicode that are kept for scripts written from right to left (UAX 9, 3.2; UCD,
  /// DerivedBidiClass.txt).
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
