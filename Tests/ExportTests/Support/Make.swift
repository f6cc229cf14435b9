import Document
import Localization

/// Blocks as short as a test wants to say them.
enum Make {
  static func heading(
    _ level: Int, _ text: MarkedText, label: MarkedText = "", bookmark: String = "",
    aside: MarkedText = "", labelWidth: Length? = nil
  ) -> FlowBlock {
    let heading = Heading(
      level: level, label: label, text, Looks.text, labelWidth: labelWidth, bookmark: bookmark,
      aside: aside)
    return FlowBlock("titre", .heading(heading), distance: .pt(25))
  }

  static func text(
    _ text: MarkedText, _ style: TextStyle = Looks.text,
    setting: ParagraphStyle.Setting = .ragged, notes: [Paragraph.Note] = []
  ) -> FlowBlock {
    let paragraph = Paragraph(text, ParagraphStyle(style, setting: setting), notes: notes)
    return FlowBlock("texte", .paragraph(paragraph), distance: .pt(16))
  }

  static func note(_ label: MarkedText, _ text: MarkedText) -> Paragraph.Note {
    Paragraph.Note(label: label, text, ParagraphStyle(Looks.small))
  }

  static func item(_ label: MarkedText, _ blocks: FlowBlock...) -> ListItem {
    ListItem(
      label: label, labelStyle: Looks.text, labelWidth: .mm(7), distance: .pt(14), blocks: blocks)
  }

  static func list(_ items: ListItem...) -> FlowBlock {
    FlowBlock("liste", .list(items), distance: .pt(14))
  }

  static func table(_ columns: [Table.Column], _ rows: [Table.Row]) -> FlowBlock {
    let table = Table(
      columns: columns, rows: rows, style: Looks.table, summary: "Ce que verse chaque partie")
    return FlowBlock("tableau", .table(table), distance: .pt(20))
  }

  /// Two columns, the second in the words of France.
  static func columns(_ left: [FlowBlock], _ right: [FlowBlock]) -> FlowBlock {
    let columns = [
      FlowColumn(x: .mm(25), width: .mm(79), blocks: left),
      FlowColumn(x: .mm(112), width: .mm(79), locale: .france, blocks: right),
    ]
    return FlowBlock("colonnes", .columns(columns), distance: .pt(20))
  }

  static func marked(_ pieces: (String, MarkedText.Mark?)...) -> MarkedText {
    MarkedText(pieces.map { MarkedText.Piece($0, $1.map { [$0] } ?? []) })
  }

  static let blank = marked(("à compléter", .blank))
}
