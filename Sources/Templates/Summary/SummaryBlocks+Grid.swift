internal import Document
internal import Localization

/// Share of a column that labels beside words take at most.
private let mostOfLabel = 0.42

extension SummaryBlocks {
  /// Cells in a grid of columns of one width, row by row.
  private func grid(
    _ cells: [[FlowBlock]], _ count: Int, gap: Length, distance: Length, _ name: String
  ) -> [FlowBlock] {
    let cellWidth = (width - gap * Double(count - 1)) / Double(count)
    return stride(from: 0, to: cells.count, by: count).map { start in
      let row = cells[start..<min(start + count, cells.count)]
      let columns = row.enumerated().map { index, blocks in
        FlowColumn(
          x: left + (cellWidth + gap) * Double(index), width: cellWidth, blocks: blocks)
      }
      return FlowBlock(name, .columns(columns), distance: distance)
    }
  }

  /// Bodies with what each is, as many side by side as have room.
  func parties(_ parties: [SummaryContent.Party], _ name: String) -> [FlowBlock] {
    let look = template.parties
    let cells = parties.map { party in
      [paragraph(party.name, look.name, name, distance: .zero)]
        + (party.note.isEmpty
          ? [] : [paragraph(party.note, look.note, name, distance: look.noteDistance)])
    }
    return grid(
      cells, isNarrow ? 1 : look.columns, gap: look.gap, distance: look.distance, name)
  }

  /// Big numbers over what they count; in a narrow column a line of text.
  func figures(_ figures: [SummaryContent.Figure], _ name: String) -> [FlowBlock] {
    if isNarrow {
      let line = figures.dropFirst().reduce(figures.first?.line ?? "") { $0 + " · " + $1.line }
      return [text(line, name, distance: template.body.distance)]
    }
    let look = template.figures
    let cells = figures.map { figure in
      [
        paragraph(figure.number, look.number, name, distance: .zero),
        paragraph(figure.label, look.label, name, distance: look.labelDistance),
      ]
    }
    return grid(
      cells, min(look.columns, cells.count), gap: look.gap, distance: look.distance, name)
  }

  /// A label, and its words beside it.
  func beside(_ entry: SummaryContent.Entry, _ name: String) -> FlowBlock {
    let look = template.entries
    let indent = min(look.indent, width * mostOfLabel)
    return FlowBlock(
      name,
      .columns([
        FlowColumn(
          x: left, width: indent - look.gap, blocks: [text(entry.label, name, distance: .zero)]),
        FlowColumn(x: left + indent, width: width - indent, blocks: lines(entry.lines, name)),
      ]), distance: look.distance)
  }

  /// A label over its words, which run on.
  func stacked(_ entries: [SummaryContent.Entry], _ name: String) -> [FlowBlock] {
    entries.flatMap { entry in
      var label = paragraph(
        entry.label, template.rows.label, name, distance: template.body.distance)
      label.isKeptWithNext = true
      let words = entry.lines.dropFirst().reduce(entry.lines.first ?? "") { $0 + " " + $1 }
      return [label, text(words, name, distance: .zero)]
    }
  }

  /// Tables of amounts: one alone is not as wide as the column, two share it.
  func tables(_ tables: [SummaryContent.AmountTable], _ name: String) -> [FlowBlock] {
    let look = template.amounts
    let blocks = tables.map { [FlowBlock(name, .table(table($0)), distance: look.distance)] }
    if isNarrow { return blocks.flatMap { $0 } }
    if blocks.count > 1 { return grid(blocks, 2, gap: look.gap, distance: look.distance, name) }
    let columns = blocks.map { FlowColumn(x: left, width: min(look.width, width), blocks: $0) }
    return [FlowBlock(name, .columns(columns), distance: look.distance)]
  }

  private func table(_ amounts: SummaryContent.AmountTable) -> Table {
    let rows =
      [Table.Row(.header, amounts.header)] + amounts.rows.map { Table.Row(.body, $0) }
      + (amounts.total.map { [Table.Row(.total, $0)] } ?? [])
    return Table(
      columns: [Table.Column(.text, share: 1), Table.Column(.amount)], rows: rows,
      style: template.amounts.style)
  }
}
