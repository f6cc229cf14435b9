/// What stands between two neighbouring signs.
enum Blank: Equatable {
  /// Nothing.
  case none
  /// One blank.
  case one(Unicode.Scalar)
  /// What was typed.
  case typed

  /// U+00A0.
  static let noBreak = Blank.one("\u{A0}")

  /// The blank of a setting, which may be empty.
  init(_ setting: String) {
    self = setting.unicodeScalars.first.map { .one($0) } ?? .none
  }
}

/// Two neighbouring signs, with the blanks that were typed between them.
struct Gap {
  /// Index of the sign before; −1 at the start.
  let left: Int
  /// Index of the sign after; the text's length at the end.
  let right: Int

  /// Whether blanks were typed.
  var isTyped: Bool { right > left + 1 }
  /// The blanks.
  var blanks: Range<Int> { left + 1..<right }
}
