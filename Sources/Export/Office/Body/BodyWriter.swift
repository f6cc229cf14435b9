internal import Document
internal import Localization

/// Writes blocks as paragraphs and tables of WordprocessingML; keeps the notes that were called.
///
/// Lengths are the print's own: the text stands in the whole area of its pages.
struct BodyWriter {
  /// A label that waits for the first paragraph of its item.
  struct Label {
    var text: MarkedText
    var look: RunLook
    var width: Length
  }

  /// The notes called so far, in their order.
  var notes: [Footnote] = []
  /// The width of what holds the paragraphs: the page's area, a cell.
  var measure: Length
  /// Of the paragraphs of a list's items.
  var indent = Length.zero
  /// The variant of French of the words, where it is not the document's.
  var locale: DocumentLocale?
  /// Labels of items that have no paragraph yet, the outermost first.
  var labels: [Label] = []
  /// Whether the next paragraph begins a page.
  var breaksPage = false
  /// Stands for the next block's own distance: an item's.
  var distance: Length?
  /// Whether nothing stands above yet in the page, or the cell.
  var isAtTop = true
  /// Whether a rule or the end of a table stands above: distances run from it, not from a line of letters.
  var isBelowRule = false
  /// Headings with a bookmark met so far.
  var headingsMet = 0

  /// What a table of contents can name; empty where there is none, so that no heading needs a mark.
  let headings: [Heading]
  /// The size of most of the text: what the style `Normal` is in print.
  let textSize: Length
  /// The rule between columns.
  let columnRule: StraightLine?
  /// The document's variant of French.
  let documentLocale: DocumentLocale

  /// A writer for a text.
  init(_ flow: Flow, locale: DocumentLocale) {
    measure = flow.page.area.size.width
    documentLocale = locale
    columnRule = flow.page.verticalRules.first?.line
    textSize = flow.blocks.textSize
    let hasContents = flow.blocks.flattened.contains {
      if case .contents = $0.content { true } else { false }
    }
    headings = hasContents ? flow.blocks.namedHeadings : []
  }

  /// The blocks one after the other, in a form that may end a page or a cell.
  mutating func elements(_ blocks: [FlowBlock]) -> [XMLElement] {
    let elements = inner(blocks) + waitingLabel()
    guard let last = elements.last, last.name != "w:tbl" else {
      return elements + [spacer()]
    }
    return elements
  }

  /// The blocks one after the other, in the midst of others.
  mutating func inner(_ blocks: [FlowBlock]) -> [XMLElement] {
    var elements: [XMLElement] = []
    var rest = blocks[...]
    while let block = rest.first {
      if case .columns(let first) = block.content {
        let rows = rest.prefix { $0.content.hasColumns(like: first) }
        elements += table(rowsOf: Array(rows))
        rest = rest.dropFirst(rows.count)
      } else {
        elements += self.elements(block)
        rest = rest.dropFirst()
      }
    }
    return elements
  }

  private mutating func elements(_ block: FlowBlock) -> [XMLElement] {
    switch block.content {
    case .heading(let heading): [write(heading, of: block)]
    case .paragraph(let paragraph): [write(paragraph, of: block)]
    case .list(let items): items.flatMap { write($0) }
    case .table(let table):
      table.rows.isEmpty || table.columns.isEmpty ? [] : write(table, of: block)
    case .signatures(let section): section.places.isEmpty ? [] : write(section, of: block)
    case .columns: table(rowsOf: [block])
    case .group(let blocks): inner(blocks)
    case .contents(let contents): write(contents, of: block)
    case .rule(let line): [write(line, of: block)]
    case .logos(let row): row.logos.map { write($0, of: block) }
    case .pageBreak: breakPage()
    }
  }

  private mutating func breakPage() -> [XMLElement] {
    let label = waitingLabel()
    breaksPage = true
    isAtTop = true
    return label
  }

  /// Nothing but the words that are read for it: the picture is the print's.
  private mutating func write(_ logo: LogoRow.Logo, of block: FlowBlock) -> XMLElement {
    paragraph(look(block, leading: .zero), [Run.text("[\(logo.alternative)]", run())])
  }

  private mutating func write(_ line: StraightLine, of block: FlowBlock) -> XMLElement {
    var look = look(block, leading: .zero)
    look.style = .spacer
    look.border = .init(line: line)
    defer { isBelowRule = true }
    return paragraph(look, [])
  }
}

extension [FlowBlock] {
  /// The size that most letters of the paragraphs have; the smallest of those where there are several.
  fileprivate var textSize: Length {
    var letters: [Length: Int] = [:]
    for block in flattened {
      guard case .paragraph(let paragraph) = block.content else { continue }
      letters[paragraph.style.text.size, default: 0] += paragraph.text.plain.count
    }
    let most = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most?.key ?? .pt(Double(StyleSheet.textSize) / 2)
  }
}
