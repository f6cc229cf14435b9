import Localization

/// The day that a person typed: `2026-08-14`, `14 août 2026`, `1er août 2026`; nil for anything else.
///
/// `14/08/2026` is left out on purpose: the two countries, and two neighbours in Québec, read it in
/// different orders.
func typedDay(_ text: String) -> CalendarDay? {
  let trimmed = text.trimmed
  if let day = CalendarDay(iso: trimmed) { return day }
  let words = trimmed.lowercased().split { $0.isWhitespace }
  guard words.count == 3, let month = monthNumber(words[1]), let year = Int(words[2]) else {
    return nil
  }
  return Int(words[0] == "1er" ? "1" : words[0])
    .flatMap { CalendarDay(year: year, month: month, day: $0) }
}

private func monthNumber(_ name: Substring) -> Int? {
  months.firstIndex { $0.contains(String(name)) }.map { $0 + 1 }
}

/// As typed with accents and without.
private let months: [Set<String>] = [
  ["janvier"], ["février", "fevrier"], ["mars"], ["avril"], ["mai"], ["juin"], ["juillet"],
  ["août", "aout"], ["septembre"], ["octobre"], ["novembre"], ["décembre", "decembre"],
]

extension String {
  /// Without the blanks at both ends.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
