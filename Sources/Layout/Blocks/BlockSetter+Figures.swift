internal import Document

extension BlockSetter {
  /// Numbers and labels on one baseline; the whole row is made smaller where it is too long.
  func set(_ row: FigureRow, _ factor: Double, _ typesetter: inout Typesetter) -> SetBlock {
    let natural = pairs(row, factor, &typesetter)
    let width = total(natural, row, factor)
    guard width > measure else { return placed(natural, row, factor, typesetter) }
    let smaller = factor * (measure / width) * 0.999
    return placed(pairs(row, smaller, &typesetter), row, smaller, typesetter)
  }

  private func pairs(
    _ row: FigureRow, _ factor: Double, _ typesetter: inout Typesetter
  ) -> [(number: Line, label: Line)] {
    row.figures.map { figure in
      (
        typesetter.line(figure.number, row.numberStyle.scaled(by: factor), isContinued: true),
        typesetter.line(figure.label, row.labelStyle.scaled(by: factor))
      )
    }
  }

  private func total(
    _ pairs: [(number: Line, label: Line)], _ row: FigureRow, _ factor: Double
  ) -> Length {
    pairs.reduce(.zero) { $0 + $1.number.width + row.innerGap * factor + $1.label.width }
      + row.outerGap * factor * Double(max(0, pairs.count - 1))
  }

  private func placed(
    _ pairs: [(number: Line, label: Line)], _ row: FigureRow, _ factor: Double,
    _ typesetter: Typesetter
  ) -> SetBlock {
    let baseline = typesetter.capHeight(row.numberStyle.scaled(by: factor))
    var result = SetBlock(height: baseline, firstBaseline: baseline)
    var x = left(of: total(pairs, row, factor))
    for (order, pair) in pairs.enumerated() {
      let structure = StructureTag(.paragraph, order: order)
      result.add(pair.number, at: Point(x: x, y: baseline), structure)
      x += pair.number.width + row.innerGap * factor
      result.add(pair.label, at: Point(x: x, y: baseline), structure)
      x += pair.label.width + row.outerGap * factor
    }
    return result
  }
}
