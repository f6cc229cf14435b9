internal import Document
internal import Dossier
internal import Localization

/// Right edge of the ranks within their column: units stand under units, up to three digits.
private let rankEdge = Length.mm(6)
/// Below this share of its size a name takes a second line instead.
private let secondLineShare = 0.75
/// From line to line of a name on two lines, in em.
private let listLineStep = 1.1
/// Baseline of a row above its lower rule, as a share of its height: a third leaves room to sign.
private let baselineShare = 0.33

extension ListArranger {
  /// The rows of a page: cells of its table, each row with a rule under it.
  mutating func rows(_ range: Range<Int>) -> [PlacedBlock] {
    range.enumerated().flatMap { position, index in
      let top = firstRow + template.rowHeight * Double(position)
      let bottom = top + template.rowHeight
      let baseline = bottom - template.rowHeight * baselineShare
      let cells = columns().compactMap { number, column, x, width in
        cell(column, index).map { block -> PlacedBlock in
          let isRank = column.slot == .rank
          return PlacedBlock(
            block, x: isRank ? x + rankEdge : x, y: baseline, measure: width,
            alignment: isRank ? .right : .left, anchor: .lastBaseline,
            cell: TableCell(row: position + 1, column: number))
        }
      }
      return cells + [rule(template.rowLine, y: bottom)]
    }
  }

  private mutating func cell(_ column: ListTemplate.Column, _ index: Int) -> Block? {
    let entry = list.entries[index]
    let style = style(column.style)
    func text(_ text: String) -> Block {
      Block(column.slot.rawValue, .text(TextBlock(MarkedText([.init(text, [.name])]), style)))
    }
    switch column.slot {
    case .rank: return text(String(index + 1))
    case .name: return Block(column.slot.rawValue, .name(name(entry, style)))
    case .number: return entry.number.isEmpty ? nil : text(entry.number)
    case .signature: return nil
    }
  }

  /// A name on one line while it is easy to read, else on two.
  private func name(_ entry: HandoutList.Entry, _ style: TextStyle) -> NameBlock {
    let middle = style.size * secondLineShare
    return NameBlock(
      given: entry.given, family: entry.family, style: style,
      settings: [
        NameBlock.Setting(lines: 1, maximum: style.size, minimum: middle, share: 1),
        NameBlock.Setting(lines: 2, maximum: middle, minimum: style.minimumSize, share: 1),
      ], lineStep: listLineStep)
  }
}
