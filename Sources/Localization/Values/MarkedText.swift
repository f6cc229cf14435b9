/// Text of which some pieces are marked up, as a message's markup or a template marks them.
public struct MarkedText: Hashable, Sendable, ExpressibleByStringLiteral {
  /// What a piece may be marked as.
  public enum Mark: String, Hashable, Sendable, CaseIterable {
    /// Raised letters: `1<sup>er</sup>`, `n<sup>o</sup>`.
    case superscript = "sup"
    /// A line ends here, whatever the width: `{#br /}` in a message. The piece's text is one U+2028.
    case lineBreak = "br"
    /// Emphasis, set in italics.
    case emphasis = "em"
    /// Strong, set in bold.
    case strong = "strong"
    /// Small capitals throughout: « ATTENDU QUE », quieter than capitals.
    case smallCapitals = "caps"
    /// A proper name, or a number that names (telephone, postal code): never hyphenated, never broken, no
    /// sign of it changed.
    case name = "name"
    /// What is to be filled in by hand: an open line, which is read as its words (« à compléter »).
    case blank = "blank"
    /// The call of a note at the foot of the page; the piece's text is the note's label.
    case noteCall = "note"
  }

  /// Text with the marks that hold over the whole of it.
  public struct Piece: Hashable, Sendable {
    /// The letters, in NFC.
    public var text: String
    /// Its marks.
    public var marks: Set<Mark>

    /// Makes a piece.
    public init(_ text: String, _ marks: Set<Mark> = []) {
      self.text = text
      self.marks = marks
    }
  }

  /// The pieces in order; no two neighbours have the same marks, none is empty.
  public private(set) var pieces: [Piece]

  /// Joins pieces, merging neighbours with the same marks.
  public init(_ pieces: [Piece] = []) {
    self.pieces = []
    for piece in pieces { append(piece) }
  }

  /// Plain text.
  public init(_ text: String) { self.init([Piece(text)]) }

  /// A literal is plain text.
  public init(stringLiteral value: String) { self.init(value) }

  /// The letters without their marks.
  public var plain: String { pieces.map(\.text).joined() }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { pieces.isEmpty }

  /// Adds a piece at the end.
  public mutating func append(_ piece: Piece) {
    guard !piece.text.isEmpty else { return }
    if let last = pieces.last, last.marks == piece.marks, !piece.marks.contains(.lineBreak) {
      pieces[pieces.count - 1].text += piece.text
    } else {
      pieces.append(piece)
    }
  }

  /// The same pieces with other letters, one text for each.
  func replacingTexts(_ texts: [String]) -> MarkedText {
    guard !texts.contains("") else {
      return MarkedText(zip(pieces, texts).map { Piece($1, $0.marks) })
    }
    var result = self
    for (index, text) in zip(pieces.indices, texts) { result.pieces[index].text = text }
    return result
  }

  /// Two texts one after the other.
  public static func + (a: MarkedText, b: MarkedText) -> MarkedText {
    var joined = a
    for piece in b.pieces { joined.append(piece) }
    return joined
  }
}
