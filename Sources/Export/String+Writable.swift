extension String {
  /// Ends a line inside a paragraph (`MarkedText.Mark.lineBreak`).
  static let lineBreak = "\u{2028}"

  /// The text as both exports can hold it: tabs and line ends are spaces, so that no word runs into the next;
  /// other control characters and noncharacters are dropped (XML 1.0, 2.2 has no form for most of them).
  var writable: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}": scalars.append(" ")
      case "\u{2029}": scalars.append("\u{2028}")
      default:
        let isControl = scalar.properties.generalCategory == .control
        if !isControl, !scalar.properties.isNoncharacterCodePoint { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }

  /// The lines that line breaks part it into; one at least.
  var lines: [String] {
    split(separator: Self.lineBreak, omittingEmptySubsequences: false).map(String.init)
  }
}
