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

  private func string(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * 3)
    for index in range { bytes.append(utf8: cells[index].scalar) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Adds a scalar as UTF-8 (RFC 3629, 3); adding to a string one by one takes half of the pass’s time.
  fileprivate mutating func append(utf8 scalar: Unicode.Scalar) {
    let value = scalar.value
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value >> shift) & 0x3F | 0x80 }
    switch value {
    case 0..<0x80:
      append(UInt8(truncatingIfNeeded: value))
    case 0x80..<0x800:
      append(UInt8(truncatingIfNeeded: value >> 6) | 0xC0)
      append(tail(0))
    case 0x800..<0x10000:
      append(UInt8(truncatingIfNeeded: value >> 12) | 0xE0)
      append(tail(6))
      append(tail(0))
    default:
      append(UInt8(truncatingIfNeeded: value >> 18) | 0xF0)
      append(tail(12))
      append(tail(6))
      append(tail(0))
    }
  }
}
