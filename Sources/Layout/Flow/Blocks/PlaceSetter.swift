internal import Document
internal import Localization

/// From a line to sign on to the cap height under it, in em of the text under it (LOOKS 4).
private let underLine = 0.55
/// Between words and an open line, in em.
private let beforeBlank = 0.5
/// An open line is never shorter than this, in em: a date has room.
private let leastBlank = 3.0

/// Sets one place to sign: who, the free height, the line, and what stands under it.
struct PlaceSetter {
  let section: SigningSection
  let left: Length
  let width: Length
  let block: String
  private(set) var list = VerticalList()
  /// Rows of the party's name.
  private var partyRows = 0
  /// Last baseline of the party's name.
  private(set) var partyEnd = Length.zero

  init(section: SigningSection, left: Length, width: Length, block: String) {
    self.section = section
    self.left = left
    self.width = width
    self.block = block
  }

  /// Sets the place; `orders` are the places in reading order of the party and of each line.
  mutating func add(
    _ place: SigningSection.Place, path: [StructureTag.Ancestor], orders: inout ArraySlice<Int>,
    _ typesetter: inout Typesetter
  ) {
    func tag(_ role: StructureTag.Role, _ alternative: String? = nil) -> StructureTag {
      StructureTag(
        role, order: orders.popFirst() ?? 0, alternative: alternative, within: path)
    }
    add(place.party, section.partyStyle, tag(.paragraph), &typesetter)
    partyRows = list.rows.count
    partyEnd = list.end
    for line in place.lines {
      switch line {
      case .text(let text, let style): add(text, style, tag(.paragraph), &typesetter)
      case .signature(let alternative): addSignature(tag(.figure, alternative))
      case .blanks(let words, let style): add(words, style, tag(.paragraph), &typesetter)
      case .stamp(let text, let style, let height):
        add(text, style, tag(.paragraph), &typesetter)
        addSpace(height)
      }
    }
  }

  /// Moves what stands under the party's name down to where that of the highest one ends.
  mutating func alignLines(under end: Length) {
    let shift = end - partyEnd
    list.change(from: partyRows) { $0.y += shift }
  }

  private mutating func add(
    _ text: MarkedText, _ style: TextStyle, _ tag: StructureTag, _ typesetter: inout Typesetter
  ) {
    let set = typesetter.paragraph(text, style, measure: width)
    for line in set.lines {
      let items = line.runs(at: Point(x: left, y: .zero)).map { DisplayItem(.glyphs($0), tag) }
      append(items, cap: set.capHeight, set.style)
    }
  }

  /// The line, with the free height above it.
  private mutating func addSignature(_ tag: StructureTag) {
    var rule = DisplayItem.horizontal(section.line, from: left, to: left + width, y: .zero)
    rule.structure = tag
    var row = FlowRow(items: [rule], ascent: section.clearance, block: block)
    row.isText = false
    list.append(row, distance: section.clearance)
  }

  /// Words with open lines between them that share what is left of the width; in lines of their own where
  /// the words leave too little.
  private mutating func add(
    _ words: [MarkedText], _ style: TextStyle, _ tag: StructureTag,
    _ typesetter: inout Typesetter
  ) {
    let lines = words.map { typesetter.line($0, style, isContinued: true) }
    let gap = style.size * beforeBlank
    let used = lines.reduce(Length.zero) { $0 + $1.width }
    let gaps = gap * Double(max(0, lines.count * 2 - 1))
    let blank = (width - used - gaps) / Double(max(1, lines.count))
    if blank < style.size * leastBlank {
      return addApart(words, style, tag, &typesetter)
    }
    var (x, items) = (left, [DisplayItem]())
    for line in lines {
      items += line.runs(at: Point(x: x, y: .zero)).map { DisplayItem(.glyphs($0), tag) }
      if line.width > .zero { x += line.width + gap }
      items.append(.horizontal(section.blankLine, from: x, to: x + blank, y: .zero))
      x += blank + gap
    }
    append(items, cap: typesetter.capHeight(style), style, isToWriteOn: true)
  }

  /// Words that leave too little for their open lines: each with its own, under each other.
  private mutating func addApart(
    _ words: [MarkedText], _ style: TextStyle, _ tag: StructureTag,
    _ typesetter: inout Typesetter
  ) {
    guard words.count == 1 else {
      for word in words { add([word], style, tag, &typesetter) }
      return
    }
    add(words[0], style, tag, &typesetter)
    let line = DisplayItem.horizontal(section.blankLine, from: left, to: left + width, y: .zero)
    append([line], cap: typesetter.capHeight(style), style, isToWriteOn: true)
  }

  /// Words come near the line that they stand under; an open line leaves room to write above it.
  private mutating func append(
    _ items: [DisplayItem], cap: Length, _ style: TextStyle, isToWriteOn: Bool = false
  ) {
    let row = FlowRow(items: items, ascent: cap, block: block)
    let isUnderLine = list.rows.last.map { !$0.isText } ?? false
    list.append(
      row, distance: isUnderLine && !isToWriteOn ? cap + style.size * underLine : style.leading,
      leading: style.leading)
  }

  private mutating func addSpace(_ height: Length) {
    var row = FlowRow(items: [], ascent: height, block: block)
    row.isText = false
    list.append(row, distance: height)
  }
}
