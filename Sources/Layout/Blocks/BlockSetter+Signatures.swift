internal import Document
internal import Localization
internal import Problems

/// Least size of a role that would take a third line (LOOKS 0.6), in points.
private let smallestRole = Length.pt(8)
/// Lines of a name and a role together that have room between the signature line and the frame.
private let mostLines = 4
/// Share of the column that a scanned signature may take, and how far it may sink through the line.
private let signatureShare = 0.8
private let signatureSink = Length.mm(1.5)

extension BlockSetter {
  /// Columns side by side; y = 0 is the line that people sign on.
  func set(_ row: SignatureRow, _ typesetter: inout Typesetter) -> SetBlock {
    let columns = row.signatories.map { column($0, row, &typesetter) }
    let width =
      row.columnWidth * Double(columns.count) + row.gap * Double(max(0, columns.count - 1))
    var result = SetBlock()
    var x = left(of: width)
    for (signatory, column) in zip(row.signatories, columns) {
      add(column, signatory, row, x: x, to: &result)
      x += row.columnWidth + row.gap
    }
    result.height = row.roleDrop
    return result
  }

  private struct Column {
    var name: SetParagraph
    var role: SetParagraph
  }

  private func column(
    _ signatory: SignatureRow.Signatory, _ row: SignatureRow, _ typesetter: inout Typesetter
  ) -> Column {
    let column = Column(
      name: name(signatory.name, row, &typesetter), role: role(signatory.role, row, &typesetter))
    if column.name.lines.count + column.role.lines.count > mostLines {
      typesetter.report(
        LayoutProblem.overflow, .error,
        ["text": .text(signatory.name + ", " + signatory.role.plain)])
    }
    return column
  }

  /// A name shrinks to its floor before it breaks.
  private func name(
    _ name: String, _ row: SignatureRow, _ typesetter: inout Typesetter
  ) -> SetParagraph {
    let text = MarkedText([.init(name, [.name])])
    let width = typesetter.line(text, row.nameStyle).width
    let floor = row.nameStyle.minimumSize / row.nameStyle.size
    let factor = width > row.columnWidth ? max(floor, row.columnWidth / width * 0.999) : 1
    if factor < 1 { typesetter.report(LayoutProblem.signatoryShrunk, .note, ["name": .text(name)]) }
    let style = row.nameStyle.scaled(by: factor)
    return broken(name, style, measure: row.columnWidth, &typesetter)
      ?? typesetter.paragraph(text, style, measure: row.columnWidth)
  }

  /// A name on two lines that keep its particles with what follows; nil where it needs one line, or
  /// where no such lines fit.
  private func broken(
    _ name: String, _ style: TextStyle, measure: Length, _ typesetter: inout Typesetter
  ) -> SetParagraph? {
    guard style.size * typesetter.emWidth(name, style) > measure else { return nil }
    var measuring = typesetter
    let best = bestNameBreak(given: "", family: name) { measuring.emWidth($0, style) }
    guard let best, style.size * best.widest <= measure else { return nil }
    return SetParagraph(
      lines: typesetter.nameLines(best.lines, style), style: style,
      capHeight: typesetter.capHeight(style))
  }

  /// A role takes two lines at the most; a third makes it smaller.
  private func role(
    _ role: MarkedText, _ row: SignatureRow, _ typesetter: inout Typesetter
  ) -> SetParagraph {
    let set = typesetter.role(role, row.roleStyle, measure: row.columnWidth)
    guard set.lines.count > 2 else { return set }
    let smaller = row.roleStyle.scaled(by: min(1, smallestRole / row.roleStyle.size))
    return typesetter.role(role, smaller, measure: row.columnWidth)
  }

  private func add(
    _ column: Column, _ signatory: SignatureRow.Signatory, _ row: SignatureRow, x: Length,
    to result: inout SetBlock
  ) {
    let axis = x + row.columnWidth / 2
    let order = result.elementCount
    let extra = column.name.style.leading * Double(column.name.lines.count - 1)
    result.items.append(
      .horizontal(row.line, from: x, to: x + row.columnWidth, y: .zero))
    result.add(
      column.name, x: axis, baseline: row.nameDrop, alignment: .center,
      StructureTag(.paragraph, order: order))
    result.add(
      column.role, x: axis, baseline: row.roleDrop + extra, alignment: .center,
      StructureTag(.paragraph, order: order + 1))
    if let image = signatory.signature {
      let frame = frame(image, row, axis: axis)
      let tag = StructureTag(
        .figure, order: order + 2, alternative: signatory.signatureAlternative)
      result.items.append(DisplayItem(.image(ImagePlacement(asset: image, frame: frame)), tag))
    }
  }

  private func frame(_ image: ImageAsset, _ row: SignatureRow, axis: Length) -> Rectangle {
    let ink = image.ink.size
    let scale = min(
      row.columnWidth * signatureShare / ink.width, row.clearance / ink.height)
    let width = ink.width * scale
    let height = ink.height * scale
    return Rectangle(
      x: axis - width / 2, y: signatureSink - height, width: width, height: height)
  }
}
