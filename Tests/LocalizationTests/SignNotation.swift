import Localization

/// How the fixtures of signs write what cannot be seen.
enum SignNotation {
  private static let names: [(name: String, sign: String)] = [
    ("<NBSP>", "\u{A0}"), ("<NNBSP>", "\u{202F}"), ("<TAB>", "\t"), ("<BR>", "\u{2028}"),
  ]

  /// Puts the scalars in place of their names; `<U+2003>` is any scalar.
  static func read(_ text: String) -> String {
    names.reduce(text) { $0.replacing($1.name, with: $1.sign) }
      .replacing(/<U\+([0-9A-F]{4,6})>/) { match in
        UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? "\u{FFFD}"
      }
  }

  /// The letters of a text, raised ones between `<sup>` and `</sup>`.
  static func letters(_ text: MarkedText) -> String {
    text.pieces.map { piece in
      piece.marks.contains(.superscript) ? "<sup>\(piece.text)</sup>" : piece.text
    }.joined()
  }

  /// Every scalar that a reader could not tell, by its number.
  static func write(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || (0x20..<0x7F).contains(scalar.value)
      return isPlain || "«»“”‘’…–—".unicodeScalars.contains(scalar)
        ? String(scalar) : "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
    }.joined()
  }
}
