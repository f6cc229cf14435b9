/// The character classes of the MessageFormat 2 grammar (LDML 48, part 9, `message.abnf`).
enum SyntaxCharacters {
  /// `ws`: space, tab, line ends and the ideographic space.
  static func isWhitespace(_ c: Unicode.Scalar) -> Bool {
    c == " " || c == "\t" || c == "\n" || c == "\r" || c == "\u{3000}"
  }

  /// `bidi`: marks and isolates that may stand beside syntax.
  static func isBidirectional(_ c: Unicode.Scalar) -> Bool {
    switch c.value {
    case 0x061C, 0x200E, 0x200F, 0x2066...0x2069: true
    default: false
    }
  }

  /// `name-start`.
  static func isNameStart(_ c: Unicode.Scalar) -> Bool {
    switch c.value {
    case 0x41...0x5A, 0x61...0x7A, 0x2B, 0x5F: true
    case 0xA1...0x61B, 0x61D...0x167F, 0x1681...0x1FFF, 0x200B...0x200D, 0x2010...0x2027,
      0x2030...0x205E, 0x2060...0x2065, 0x206A...0x2FFF, 0x3001...0xD7FF, 0xE000...0xFDCF,
      0xFDF0...0xFFFD:
      true
    case 0x10000...0x10FFFD: c.value & 0xFFFF < 0xFFFE
    default: false
    }
  }

  /// `name-char`.
  static func isNameCharacter(_ c: Unicode.Scalar) -> Bool {
    isNameStart(c) || (0x30...0x39).contains(c.value) || c == "-" || c == "."
  }

  /// What a backslash may stand before.
  static func isEscapable(_ c: Unicode.Scalar) -> Bool {
    c == "\\" || c == "{" || c == "|" || c == "}"
  }
}
