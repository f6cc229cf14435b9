/// Marked text as single scalars, so that rules see across the borders of pieces.
struct CellText {
  /// How far a cell may be changed.
  enum Protection: UInt8, Sendable {
    /// Freely.
    case none
    /// A proper name: apostrophes only.
    case name
    /// An address or a code: not at all.
    case code
  }

  /// One scalar of a piece.
  struct Cell: Sendable {
    /// The scalar.
    var scalar: Unicode.Scalar
    /// Index of its piece's marks.
    var piece: Int32
    /// How far it may be changed.
    var protection: Protection
  }

  /// The scalars.
  var cells: [Cell] = []
  private var marks: [Set<MarkedText.Mark>] = []

  /// Takes a text apart.
  init(_ text: MarkedText) {
    for piece in text.pieces {
      let protection: Protection = piece.marks.contains(.name) ? .name : .none
      let index = Int32(marks.count)
      marks.append(piece.marks)
      for scalar in piece.text.unicodeScalars {
        cells.append(Cell(scalar: scalar, piece: index, protection: protection))
      }
    }
  }

  /// The text put together again.
  var markedText: MarkedText {
    var text = MarkedText()
    var start = 0
    while start < cells.count {
      let piece = cells[start].piece
      let end = cells[start...].firstIndex { $0.piece != piece } ?? cells.count
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: cells[start..<end].lazy.map(\.scalar))
      text.append(MarkedText.Piece(String(scalars), marks[Int(piece)]))
      start = end
    }
    return text
  }

  /// Whether a rule could find anything: text of letters, commas and single blanks is left as it is.
  var needsAttention: Bool {
    cells.contains { cell in
      !cell.scalar.properties.isAlphabetic && cell.scalar != " " && cell.scalar != ","
    } || cells.count > 2 && hasTitle
  }

  /// Whether a title without a point (« Mme Roy ») may stand in it.
  private var hasTitle: Bool {
    cells.contains { $0.scalar == "M" || $0.scalar == "D" }
  }
}

// MARK: - Looking

extension CellText {
  /// How many scalars.
  var count: Int { cells.count }

  /// The scalar of an index, nil outside.
  subscript(index: Int) -> Unicode.Scalar? {
    cells.indices.contains(index) ? cells[index].scalar : nil
  }

  /// Whether the cell may be changed freely.
  func isFree(_ index: Int) -> Bool {
    cells.indices.contains(index) && cells[index].protection == .none
  }

  /// Whether a blank that may be changed stands there.
  func isBlank(_ index: Int) -> Bool {
    guard isFree(index), let scalar = self[index] else { return false }
    return scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2009}"
  }

  /// Whether a letter stands there.
  func isLetter(_ index: Int) -> Bool { self[index]?.properties.isAlphabetic ?? false }

  /// Whether a capital letter stands there.
  func isCapital(_ index: Int) -> Bool { self[index]?.properties.isUppercase ?? false }

  /// Whether an ASCII digit stands there.
  func isDigit(_ index: Int) -> Bool {
    self[index].map { ("0"..."9").contains($0) } ?? false
  }

  /// Whether the text or a line ends before this index.
  func isEnd(_ index: Int) -> Bool {
    guard let scalar = self[index] else { return true }
    return scalar == "\n" || scalar == "\u{2028}"
  }

  /// The index of the last cell before `index` that is no blank; −1 where there is none.
  func before(_ index: Int) -> Int {
    var i = index - 1
    while isBlank(i) { i -= 1 }
    return i
  }

  /// The index of the first cell from `index` on that is no blank.
  func after(_ index: Int) -> Int {
    var i = index
    while isBlank(i) { i += 1 }
    return i
  }

  /// Whether the scalars of `word` stand from `index` on.
  func has(_ word: String, at index: Int) -> Bool {
    var i = index
    for scalar in word.unicodeScalars {
      guard self[i] == scalar else { return false }
      i += 1
    }
    return true
  }
}

// MARK: - Changing

extension CellText {
  /// Puts `blank` (or nothing) in place of the blanks before the sign at `index`; the blank takes the
  /// marks of the sign. Gives the sign's new index.
  @discardableResult
  mutating func setBlank(before index: Int, _ blank: String) -> Int {
    let start = before(index) + 1
    return replace(start..<index, with: blank, like: index)
  }

  /// Puts `blank` in place of the blanks after the sign at `index`.
  mutating func setBlank(after index: Int, _ blank: String) {
    replace(index + 1..<after(index + 1), with: blank, like: index)
  }

  @discardableResult
  private mutating func replace(_ range: Range<Int>, with text: String, like sign: Int) -> Int {
    let scalars = text.unicodeScalars
    if range.count == scalars.count, zip(cells[range], scalars).allSatisfy({ $0.scalar == $1 }) {
      return sign
    }
    let piece = cells[sign].piece
    cells.replaceSubrange(
      range, with: scalars.map { Cell(scalar: $0, piece: piece, protection: .none) })
    return sign >= range.upperBound ? sign + scalars.count - range.count : sign
  }
}
