import Document
import Localization

/// The letters of a flow's texts, in the order in which they are read: what no export may lose.
struct Letters {
  private(set) var body: [Unicode.Scalar] = []
  private(set) var notes: [Unicode.Scalar] = []

  init(_ blocks: [FlowBlock]) { add(blocks) }

  private mutating func add(_ blocks: [FlowBlock]) { for block in blocks { add(block.content) } }

  private mutating func add(_ content: FlowBlock.Content) {
    switch content {
    case .heading(let heading): add(heading.label, heading.text, heading.aside)
    case .paragraph(let paragraph):
      add(paragraph.text)
      for note in paragraph.notes { notes += note.label.letters + note.text.letters }
    case .list(let items):
      for item in items {
        add(item.label)
        add(item.blocks)
      }
    case .table(let table):
      for row in table.rows { for cell in row.cells.prefix(table.columns.count) { add(cell) } }
    case .signatures(let section): for place in section.places { add(place) }
    case .columns(let columns): for column in columns { add(column.blocks) }
    case .group(let blocks): add(blocks)
    case .logos(let row): for logo in row.logos { add(MarkedText(logo.alternative)) }
    case .contents, .rule, .pageBreak: break
    }
  }

  private mutating func add(_ place: SigningSection.Place) {
    add(place.party)
    for line in place.lines {
      switch line {
      case .text(let text, _), .stamp(let text, _, _): add(text)
      case .blanks(let words, _): for word in words { add(word) }
      case .signature: break
      }
    }
  }

  private mutating func add(_ texts: MarkedText...) { for text in texts { body += text.letters } }
}

extension MarkedText {
  var letters: [Unicode.Scalar] { plain.letters }
}

extension String {
  /// What is seen of it: no blanks, no controls, nothing that is no character.
  var letters: [Unicode.Scalar] {
    unicodeScalars.filter {
      !$0.properties.isWhitespace && !$0.properties.isNoncharacterCodePoint
        && $0.properties.generalCategory != .control
    }
  }

  /// Whether it has these letters in this order, whatever stands between them.
  func contains(inOrder letters: [Unicode.Scalar]) -> Bool {
    var rest = letters[...]
    for scalar in unicodeScalars where scalar == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
