internal import Document
internal import Dossier
internal import Localization

extension SideBySideArranger {
  /// The note that all columns have alike: once, at the foot of each page.
  var sharedNote: MarkedText? {
    let notes = Set(columns.map { $0.note() })
    return notes.count == 1 ? notes.first : nil
  }
}

extension SideBySideArranger {
  mutating func head() -> [FlowBlock] {
    let lists = columns.indices.map { index in head(of: index) }
    return [pair("titre", distance: .zero, lists)]
  }

  private mutating func head(of index: Int) -> [FlowBlock] {
    let setter = setter(index)
    let title = Heading(level: 1, columns[index].text(SummaryKey.columnTitle), look.title)
    let standing = [columns[index].reference(), columns[index].status()].filter { !$0.isEmpty }
    return [
      setter.paragraph(
        columns[index].text(SummaryKey.variant), look.variant, "variante", distance: .zero),
      FlowBlock("titre", .heading(title), distance: look.titleDistance),
      setter.paragraph(
        columns[index].kicker(), template.title.kicker, "surtitre",
        distance: look.referenceDistance),
    ]
      + standing.map {
        setter.paragraph($0, template.title.reference, "référence", distance: .zero)
      }
  }

  /// A pair for each block that either column has.
  func pairs() -> [FlowBlock] {
    let blocks = SummaryBlock.allCases.filter { block in
      rows.contains { $0.contains { $0.block == block } }
    }
    return blocks.enumerated().map { place, block in
      let lists = rows.indices.map { index in
        rows[index].filter { $0.block == block }.flatMap { self.row($0, in: index) }
      }
      return pair(
        block.rawValue, distance: place == 0 ? look.after : look.rowDistance, lists)
    }
  }

  private func row(_ row: SummaryRow, in column: Int) -> [FlowBlock] {
    let label = Heading(
      level: 2, row.label, look.label, bookmark: column == 0 ? row.label.plain : "")
    return [FlowBlock(row.block.rawValue, .heading(label), distance: .zero)]
      + setter(column).blocks(row, distance: look.labelDistance)
  }

  mutating func foot() -> [FlowBlock] {
    let lists = columns.indices.map { index -> [FlowBlock] in
      let warning = columns[index].warning() + " " + columns[index].text(SummaryKey.sideBySide)
      let note = sharedNote == nil ? columns[index].note() : ""
      return [warning, note].filter { !$0.isEmpty }.map {
        setter(index).paragraph(
          $0, template.remark.style, "avertissement", distance: template.remark.distance)
      }
    }
    return [pair("avertissement", distance: look.rowDistance, lists)]
  }
}
