internal import Localization

/// An open line to be filled in by hand.
let openLine = "__________"

extension MarkedText {
  /// Its letters, parted where lines end: what is to be filled in is an open line with its words in brackets,
  /// the call of a note stands in square brackets, other marks do not show.
  var textLines: [String] {
    let lines = pieces.map(\.textForm).joined().lines
    return lines == [""] ? [] : lines
  }

  /// The same on one line.
  var textLine: String { textLines.joined(separator: " ") }
}

extension MarkedText.Piece {
  fileprivate var textForm: String {
    if marks.contains(.blank) {
      return text.writable.isEmpty ? openLine : "\(openLine) (\(text.writable))"
    }
    return marks.contains(.noteCall) ? "[\(text.writable)]" : text.writable
  }
}

extension String {
  /// Columns that it takes where each letter takes one: marks of direction and the like take none.
  var columns: Int {
    count { !$0.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint) }
  }

  /// Filled up with spaces to a width in columns.
  func padded(to width: Int, flushRight: Bool = false) -> String {
    let spaces = String(repeating: " ", count: Swift.max(0, width - columns))
    return flushRight ? spaces + self : self + spaces
  }
}
