internal import Document
internal import Localization
internal import Problems

/// Sets the blocks of a flow into rows, each once; what kind of block it is has its file beside this one.
struct FlowSetter {
  /// Where lines of a block stand, and in which element of the structure.
  struct Column {
    /// Left edge, from the page's left edge.
    var left: Length
    /// Width for lines.
    var width: Length
    /// Elements round what stands in it.
    var path: [StructureTag.Ancestor] = []
    /// Whether it is the text column of the page, beside which headings may stand.
    var isMain = false
    /// Whether it takes the margin column too.
    var isWide = false
  }

  let fonts: FontLibrary
  let page: FlowPage
  let locale: DocumentLocale
  /// The headings that have a bookmark, as they are read: what a table of contents names.
  let headings: [Heading]
  /// What was met on the way.
  var problems: [Problem] = []
  /// Elements so far: one count for the whole document and every depth.
  private var elements: Int
  /// Level of the last heading: the next one may be one deeper, not more (ISO 14289-1, 7.4.2).
  var level = 0
  /// Headings with a bookmark so far.
  var bookmarks = 0

  init(_ flow: Flow, in locale: DocumentLocale, with fonts: FontLibrary) {
    self.fonts = fonts
    self.locale = locale
    page = flow.page
    // The words across the page are read before all else.
    elements = flow.page.watermark == nil ? 0 : 1
    headings = flow.blocks.flatMap(\.bookmarkedHeadings)
  }

  /// The text column of the page.
  var main: Column {
    Column(left: page.textLeft, width: page.area.maxX - page.textLeft, isMain: true)
  }

  /// The whole area where a block is wide, else the column that it is in.
  func column(of block: FlowBlock, in column: Column) -> Column {
    guard block.isWide, column.isMain else { return column }
    return Column(
      left: page.area.origin.x, width: page.area.size.width, path: column.path, isWide: true)
  }

  /// A place in reading order for the next element.
  mutating func nextElement() -> Int {
    defer { elements += 1 }
    return elements
  }

  /// A tag for an element in a column.
  mutating func tag(
    _ role: StructureTag.Role, in column: Column, alternative: String? = nil
  ) -> StructureTag {
    StructureTag(role, order: nextElement(), alternative: alternative, within: column.path)
  }

  /// Runs `body` with a typesetter whose problems are the block's.
  mutating func typeset<Value>(
    _ block: String, _ body: (inout Typesetter) -> Value
  ) -> Value {
    var typesetter = Typesetter(fonts, field: block)
    let value = body(&typesetter)
    problems += typesetter.problems
    return value
  }
}

extension FlowBlock {
  /// The headings with a bookmark in it, as they are read.
  fileprivate var bookmarkedHeadings: [Heading] {
    switch content {
    case .heading(let heading): heading.bookmark.isEmpty ? [] : [heading]
    case .group(let blocks): blocks.flatMap(\.bookmarkedHeadings)
    case .list(let items): items.flatMap(\.blocks).flatMap(\.bookmarkedHeadings)
    case .columns(let columns): columns.flatMap(\.blocks).flatMap(\.bookmarkedHeadings)
    default: []
    }
  }
}
