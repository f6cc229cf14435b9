/// A date, a time or both, as messages and callers write them: ISO 8601 (LDML 48, part 9, "Date and
/// Time Operands"): `2026-06-29`, `2026-06-29T14:30:05.250Z`; also `14:30` alone, and without seconds.
struct DateTimeLiteral: Hashable, Sendable {
  /// The date; nil for a time alone.
  var day: CalendarDay?
  /// The time; nil for a date alone.
  var time: ClockTime?
  /// The offset from UTC that is written behind the time.
  var offset: UTCOffset?

  /// Reads a literal; nil for any other form. A fraction of a second is passed over.
  init?(_ text: String) {
    if let day = CalendarDay(iso: text) {
      self.day = day
      return
    }
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      day = CalendarDay(iso: String(parts[0]))
      if day == nil { return nil }
    }
    guard let last = parts.last, readTime(last) else { return nil }
  }

  private mutating func readTime(_ text: Substring) -> Bool {
    let clock = text.prefix { $0 != "Z" && $0 != "+" && $0 != "-" }
    let zone = text[clock.endIndex...]
    guard let time = ClockTime(clock: clock) else { return false }
    self.time = time
    if zone.isEmpty { return true }
    offset = UTCOffset(iso: String(zone))
    return offset != nil
  }

  /// The same instant at another offset; the literal itself where it has no offset, no date or no time.
  func moved(to other: UTCOffset) -> DateTimeLiteral {
    guard let offset, let day, let time else { return self }
    var moved = self
    let minutes = time.hour * 60 + time.minute + other.minutes - offset.minutes
    let days = minutes >= 0 ? minutes / 1440 : -1
    let rest = minutes - days * 1440
    guard let newDay = day.moved(by: days) else { return self }
    moved.day = newDay
    moved.time = ClockTime(hour: rest / 60, minute: rest % 60, second: time.second)
    moved.offset = other
    return moved
  }
}
