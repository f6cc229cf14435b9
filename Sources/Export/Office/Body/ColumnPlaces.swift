internal import Document

/// Where the cells of columns that stand beside each other begin and end: in the midst of the gaps.
struct ColumnPlaces {
  /// Of each cell, the halves of its gaps included.
  let widths: [Length]
  private let lefts: [Length]
  private let rights: [Length]

  /// The places of columns, from left to right.
  init(_ columns: [FlowColumn]) {
    let halves = zip(columns, columns.dropFirst()).map { left, right in
      max(.zero, right.x - left.x - left.width) / 2
    }
    lefts = [.zero] + halves
    rights = halves + [.zero]
    widths = columns.enumerated().map { [lefts, rights] index, column in
      max(.pt(1), column.width) + lefts[index] + rights[index]
    }
  }

  /// So many columns of one width, with this gap.
  init(count: Int, measure: Length, gap: Length) {
    let count = max(1, count)
    let width = (measure - gap * Double(count - 1)) / Double(count)
    self.init(
      (0..<count).map { FlowColumn(x: (width + gap) * Double($0), width: width, blocks: []) })
  }

  /// Of all.
  var width: Length { widths.reduce(.zero, +) }

  /// What is left for the words of a cell.
  func measure(_ index: Int) -> Length { widths[index] - lefts[index] - rights[index] }

  /// The margins of a cell (`w:tcMar`).
  func margins(_ index: Int, above: Length) -> XMLElement {
    XMLElement(
      "w:tcMar", [:],
      [
        Self.margin("w:top", above), Self.margin("w:left", lefts[index]),
        Self.margin("w:right", rights[index]),
      ])
  }

  /// For tables whose cells say their own.
  static let noMargins = XMLElement(
    "w:tblCellMar", [:], [margin("w:left", .zero), margin("w:right", .zero)])

  private static func margin(_ side: String, _ width: Length) -> XMLElement {
    XMLElement(side, ["w:w": "\(max(0, width.twips))", "w:type": "dxa"])
  }
}
