/// A stretch of a number as it is written; the kinds have the names of ECMA-402 and of the official test suite.
struct NumberPart: Hashable, Sendable {
  /// What it is.
  enum Kind: String, Hashable, Sendable {
    /// `−`
    case minusSign
    /// `+`
    case plusSign
    /// Digits before the comma, up to three together.
    case integer
    /// Between thousands.
    case group
    /// The comma.
    case decimal
    /// Digits after the comma.
    case fraction
    /// `%`
    case percentSign
    /// The space before `%`.
    case literal
  }

  /// What it is.
  var kind: Kind
  /// Its letters.
  var text: String

  /// Makes a part.
  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// The letters of a number's parts.
func joined(_ parts: [NumberPart]) -> String {
  parts.reduce(into: "") { $0 += $1.text }
}
