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

  /// Whether quotation marks stay that have no fellow.
  var hasLoneQuotes = false

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
    var kinds: SignKind = []
    for scalar in piece.text.unicodeScalars {
      var kind = SignKind(scalar)
      if kind.isAny(of: SignText.toNote) { noteSign(kind, scalar) }
      if kind == .hidden, !isName { continue }
      if isName { kind = SignText.fixed(kind) }
      kinds.formUnion(kind)
      cells.append(Cell(scalar: scalar, kind: kind, piece: index))
    }
    found.formUnion(kinds)
  }

  private static let toNote: SignKind = [.mark, .hidden, .apostrophe, .comma, .code]

  private mutating func noteSign(_ kind: SignKind, _ scalar: Unicode.Scalar) {
    if kind.isAny(of: .mark) { fixBase() }
    if kind == .hidden { isChanged = true }
    if kind == .apostrophe, scalar != "’" { found.formUnion(.typedApostrophe) }
    if scalar == "`" { found.formUnion(.backtick) }
    if kind.isAny(of: [.apostrophe, .comma, .code]), cells.last?.scalar == scalar {
      found.formUnion(.doubled)
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

  /// Whether a piece's letters are raised.
  func isRaised(_ index: Int) -> Bool {
    guard cells.indices.contains(index) else { return false }
    return text.pieces[Int(cells[index].piece)].marks.contains(.superscript)
  }

  /// The text put together again; the same text where nothing changed.
  func markedText() -> MarkedText {
    guard isChanged else { return text }
    var start = 0
    let texts = text.pieces.indices.map { index in
      var end = start
      while end < cells.count, cells[end].piece == Int32(index) { end += 1 }
      defer { start = end }
      return string(start..<end)
    }
    return text.replacingTexts(texts)
  }

  /// Appending scalars to a string one by one would take half of the pass’s time.
  private func string(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count * 4) { bytes in
      var end = 0
      for index in range { end = bytes.write(cells[index].scalar, at: end) }
      return end
    }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes a scalar as UTF-8 (RFC 3629, 3) and gives the place after it.
  fileprivate func write(_ scalar: Unicode.Scalar, at start: Int) -> Int {
    let value = scalar.value
    if value < 0x80 {
      self[start] = UInt8(truncatingIfNeeded: value)
      return start + 1
    }
    let tails = value < 0x800 ? 1 : value < 0x10000 ? 2 : 3
    let head: UInt32 = tails == 1 ? 0xC0 : tails == 2 ? 0xE0 : 0xF0
    self[start] = UInt8(truncatingIfNeeded: head | value >> UInt32(6 * tails))
    for tail in 1...tails {
      self[start + tail] = UInt8(
        truncatingIfNeeded: 0x80 | value >> UInt32(6 * (tails - tail)) & 0x3F)
    }
    return start + tails + 1
  }
}
