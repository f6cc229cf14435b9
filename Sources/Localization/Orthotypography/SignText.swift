/// Marked text as single scalars, each with its kind, so that rules see across the borders of pieces.
struct SignText {
  /// One scalar of a piece.
  struct Cell: Sendable {
    /// The scalar.
    var scalar: Unicode.Scalar
    /// What it is to the rules.
    var kind: SignKind
    /// Index of its piece.
    var piece: Int32
  }

  /// The scalars.
  var cells: [Cell] = []
  /// All kinds that occur; a rule whose signs do not occur is skipped.
  private(set) var found: SignKind = []
  /// Whether a sign was replaced, taken out or put in.
  var isChanged = false

  private let text: MarkedText

  /// Takes a text apart. What shows nothing and joins nothing is left out, as copied text has it: soft
  /// hyphens, spaces of no width, and marks of direction where nothing runs from right to left.
  init(_ text: MarkedText) {
    self.text = text
    cells.reserveCapacity(text.pieces.reduce(0) { $0 + $1.text.utf8.count })
    for (index, piece) in text.pieces.enumerated() { read(piece, Int32(index)) }
    if found.isAny(of: .direction), !found.isAny(of: .rightToLeft) {
      cells.removeAll { $0.kind == .direction }
      isChanged = true
    }
  }

  private mutating func read(_ piece: MarkedText.Piece, _ index: Int32) {
    let isName = piece.marks.contains(.name)
    for scalar in piece.text.unicodeScalars {
      var kind = SignKind(scalar)
      if kind == .hidden, !isName {
        isChanged = true
        continue
      }
      if kind.isAny(of: .mark) { fixBase() }
      if isName { kind = SignText.fixed(kind) }
      noteKind(kind, scalar)
      cells.append(Cell(scalar: scalar, kind: kind, piece: index))
    }
  }

  /// A sign or blank that carries a combining mark is no sign of punctuation.
  private mutating func fixBase() {
    guard let last = cells.last, !last.kind.isAny(of: [.letter, .lineEnd]) else { return }
    cells[cells.count - 1].kind = [.letter, .fixed]
  }

  /// The kind of what may not be changed: as part of a word it stays known, as a sign it is not; a name's
  /// apostrophes are the exception.
  static func fixed(_ kind: SignKind) -> SignKind {
    kind.intersection([.letter, .capital, .mark, .digit, .apostrophe, .blank]).union(.fixed)
  }

  private mutating func noteKind(_ kind: SignKind, _ scalar: Unicode.Scalar) {
    found.formUnion(kind)
    if kind.isAny(of: [.apostrophe, .comma, .code]), cells.last?.scalar == scalar {
      found.formUnion(.doubled)
    }
  }

  /// Whether a piece's letters are raised.
  func isRaised(_ index: Int) -> Bool {
    guard cells.indices.contains(index) else { return false }
    return text.pieces[Int(cells[index].piece)].marks.contains(.superscript)
  }

  /// The text put together again; the same text where nothing changed.
  func markedText() -> MarkedText {
    guard isChanged else { return text }
    var result = MarkedText()
    var start = 0
    for (index, piece) in text.pieces.enumerated() {
      var end = start
      while end < cells.count, cells[end].piece == Int32(index) { end += 1 }
      result.append(MarkedText.Piece(string(start..<end), piece.marks))
      start = end
    }
    return result
  }

  /// Appending scalars to a string one by one would take half of the pass’s time.
  private func string(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * 3)
    for index in range {
      if cells[index].scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: cells[index].scalar.value))
      } else {
        bytes.append(contentsOf: cells[index].scalar.utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
