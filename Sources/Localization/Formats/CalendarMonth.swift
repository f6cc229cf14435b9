/// A month of a year.
struct CalendarMonth: Hashable, Sendable, Comparable {
  /// Year.
  let year: Int
  /// 1 to 12.
  let month: Int

  /// Reads `2026-08` or the month of `2026-08-14`.
  init?(iso text: String) {
    let full = text.utf8.count == 7 ? text + "-01" : text
    guard let day = CalendarDay(iso: full) else { return nil }
    self.init(day)
  }

  /// The month of a day.
  init(_ day: CalendarDay) {
    year = day.year
    month = day.month
  }

  /// `août`
  var name: String { CalendarNames.months[month - 1] }

  /// `août 2026`
  var text: String { "\(name) \(year)" }

  /// Orders by time.
  static func < (a: CalendarMonth, b: CalendarMonth) -> Bool {
    (a.year, a.month) < (b.year, b.month)
  }
}
