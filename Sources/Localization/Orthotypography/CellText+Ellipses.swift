extension CellText {
  /// Three points and more become U+2026, with no blank before; « etc. » takes one point, never an
  /// ellipsis (OQLF, Imprimerie nationale).
  mutating func setEllipses() {
    var index = 0
    while index < count {
      if isFree(index), self[index] == "." { joinPoints(at: index) }
      if isFree(index), self[index] == "…" { index = settleEllipsis(at: index) }
      index += 1
    }
  }

  private mutating func joinPoints(at index: Int) {
    var end = index
    while isFree(end), self[end] == "." { end += 1 }
    guard end - index >= 3 else { return }
    cells[index].scalar = "…"
    cells.removeSubrange(index + 1..<end)
  }

  private mutating func settleEllipsis(at index: Int) -> Int {
    let previous = before(index)
    if endsWithEtc(previous) {
      cells[index].scalar = "."
      let sign = setBlank(before: index, "")
      if self[sign - 1] == "." { cells.remove(at: sign) }
      return sign
    }
    return isLetter(previous) || isDigit(previous) ? setBlank(before: index, "") : index
  }

  private func endsWithEtc(_ end: Int) -> Bool {
    let last = self[end] == "." ? end - 1 : end
    return has("etc", at: last - 2) && !isLetter(last - 3)
  }
}
