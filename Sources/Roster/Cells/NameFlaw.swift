/// What is wrong with a name before any font is asked.
enum NameFlaw: Hashable, Sendable {
  /// A control character, a private one, or U+FFFD: a letter was lost on the way.
  case unreadable(Unicode.Scalar)
  /// UTF-8 that was once read as Windows-1252: « Ã© » for é.
  case garbled
  /// A sign that no name has.
  case odd(Unicode.Scalar)

  /// The first flaw of each kind, worst first; a garbled name's signs are not told one by one.
  static func all(in name: String) -> [NameFlaw] {
    let scalars = Array(name.unicodeScalars)
    if let lost = scalars.first(where: isUnreadable) { return [.unreadable(lost)] }
    if isGarbled(scalars) { return [.garbled] }
    return scalars.first(where: isOdd).map { [.odd($0)] } ?? []
  }

  private static func isUnreadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned, .surrogate: true
    default: scalar == "\u{FFFD}"
    }
  }

  /// The first byte of é, ł, œ (C3, C4, C5) and of ’ (E2) as Windows-1252 shows them, before a sign that
  /// stands for a second byte; « São » stays.
  private static func isGarbled(_ scalars: [Unicode.Scalar]) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { first, second in
      switch first {
      case "\u{C3}", "\u{C4}", "\u{C5}":
        (0xA1...0xBF).contains(second.value) || !isNameSign(second)
      case "\u{E2}": second == "\u{20AC}"
      default: false
      }
    }
  }

  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool { !isNameSign(scalar) }

  /// Letters, marks, spaces, hyphens and apostrophes; the full stop of « Jn. »; Catalan and Greek middle dots;
  /// the joiners that shape Persian and Indic names.
  private static func isNameSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .dashPunctuation, .spaceSeparator, .letterNumber:
      true
    default: signs.contains(scalar)
    }
  }

  private static let signs: Set<Unicode.Scalar> = [
    "'", "\u{2019}", "`", "\u{B4}", ".", "\u{B7}", "\u{30FB}", "\u{5F3}", "\u{5F4}", "\u{200C}",
    "\u{200D}",
  ]
}
