/// A day of the Gregorian calendar: no time, no zone.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// Year, 1583 to 9999.
  public let year: Int
  /// Month, 1 to 12.
  public let month: Int
  /// Day of the month, from 1.
  public let day: Int

  /// A day that exists; nil for the 30th of February and the like.
  public init?(year: Int, month: Int, day: Int) {
    guard (1583...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-06-29`; nil for any other form.
  public init?(iso text: String) {
    var signs = text.utf8.makeIterator()
    let dash = UInt8(ascii: "-")
    guard let year = readDigits(&signs, count: 4), signs.next() == dash,
      let month = readDigits(&signs, count: 2), signs.next() == dash,
      let day = readDigits(&signs, count: 2), signs.next() == nil
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2026-06-29`.
  public var iso: String {
    func padded(_ n: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(n).count)) + String(n)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day so many days later, or earlier: -1, 0 or 1; nil outside the years.
  func moved(by days: Int) -> CalendarDay? {
    if days == 0 { return self }
    if let near = CalendarDay(year: year, month: month, day: day + days) { return near }
    let (nextYear, nextMonth) =
      days > 0
      ? (month == 12 ? year + 1 : year, month % 12 + 1)
      : (month == 1 ? year - 1 : year, month == 1 ? 12 : month - 1)
    let nextDay = days > 0 ? 1 : Self.length(ofMonth: nextMonth, year: nextYear)
    return CalendarDay(year: nextYear, month: nextMonth, day: nextDay)
  }

  /// Orders by time.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
