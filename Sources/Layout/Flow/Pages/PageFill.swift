internal import Document

/// How notes at a page's foot stand.
enum NoteFrame {
  /// From the last baseline of the text to the rule over the notes, at least.
  static let aboveRule = Length.pt(12)
  /// From the rule to the cap height of the first note.
  static let belowRule = Length.pt(6)
  /// How long the rule is.
  static let ruleLength = Length.mm(20)
  /// Its look.
  static let rule = StraightLine(width: .pt(0.4), color: .black)

  /// What the rule and the white round it add to the notes: the first one's leading is not needed.
  static func height(above first: FootNote) -> Length {
    aboveRule + belowRule + first.ascent - first.leading
  }
}

/// Height of what stands on a page while rows are added to it.
struct PageFill {
  private let top: Length
  private let above: Length
  private var bottom: Length
  private var notes = Length.zero

  /// An empty page whose first row will be `rows[start]`.
  init(startingAt start: Int, of rows: [FlowRow]) {
    let parting = start > 0 ? rows[start - 1].parting : nil
    above = parting?.above.height ?? .zero
    top = parting == nil ? rows[start].top : rows[start].y
    bottom = top
  }

  /// Adds the next row.
  mutating func add(_ row: FlowRow) {
    bottom = max(bottom, row.bottom)
    for note in row.notes {
      if notes == .zero { notes = NoteFrame.height(above: note) }
      notes += note.height
    }
  }

  /// From the first line's top to the last baseline, or to that of the last note.
  var height: Length { above + (bottom - top) + notes }

  /// The same with what closes the page after `row`.
  func height(closedBy row: FlowRow) -> Length {
    guard let parting = row.parting else { return height }
    return above + max(bottom - top, row.y + row.descent - top + parting.below.height) + notes
  }
}
