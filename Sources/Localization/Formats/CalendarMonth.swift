/// A month of a year.
struct CalendarMonth: Hashable, Sendable {
  /// Year.
  let year: Int
  /// 1 to 12.
  let month: Int

  /// Reads `2026-08` or the month of `2026-08-14`.
  init?(iso text: String) {
    let full = text.utf8.count == 7 ? text + "-01" : text
    guard let day = CalendarDay(iso: full) else { return nil }
    year = day.year
    month = day.month
  }

  /// `août`
  var name: String { CalendarNames.months[month - 1] }
}
