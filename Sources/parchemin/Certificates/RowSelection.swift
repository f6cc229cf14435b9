import Problems

/// Rows of a spreadsheet, by the numbers that its program shows: `3,7-9`.
struct RowSelection: Hashable, Sendable {
  /// The ranges as typed, in order; they may overlap.
  let ranges: [ClosedRange<Int>]

  /// Whether the row is one of them.
  func contains(_ row: Int) -> Bool { ranges.contains { $0.contains(row) } }

  /// Reads `3,7-9`, with blanks or not, with `-` or `–`; `usage.bad-rows`, `usage.rows-backwards`.
  static func read(_ text: String) -> Checked<RowSelection> {
    var problems: [Problem] = []
    var ranges: [ClosedRange<Int>] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      switch range(piece) {
      case .success(let range): ranges.append(range)
      case .failure(let refusal):
        problems.append(refusal.fault.problem(["value": .text(String(piece))]))
      }
    }
    return Checked(RowSelection(ranges: ranges), problems)
  }

  private struct Refusal: Error {
    let fault: UsageProblem
  }

  private static func range(_ piece: Substring) -> Result<ClosedRange<Int>, Refusal> {
    let bounds = piece.replacing("–", with: "-").split(
      separator: "-", omittingEmptySubsequences: false
    ).map { number($0) }
    guard let first = bounds.first ?? nil, let last = bounds.last ?? nil, bounds.count <= 2 else {
      return .failure(Refusal(fault: .badRows))
    }
    return first <= last ? .success(first...last) : .failure(Refusal(fault: .rowsBackwards))
  }

  private static func number(_ text: Substring) -> Int? {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let row = Int(digits), row > 0 else {
      return nil
    }
    return row
  }
}
