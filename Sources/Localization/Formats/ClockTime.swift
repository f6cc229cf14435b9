/// A time of day.
struct ClockTime: Hashable, Sendable {
  /// 0 to 23.
  let hour: Int
  /// 0 to 59.
  let minute: Int
  /// 0 to 59.
  let second: Int

  /// Reads `14:30`, `14:30:05` or the time of `2026-06-29T14:30:05`; nil for any other form.
  init?(iso text: String) {
    let clock = text.split(separator: "T", maxSplits: 1)
    guard let time = clock.last, clock.count == 1 || CalendarDay(iso: String(clock[0])) != nil
    else { return nil }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      parts.allSatisfy({ $0.wholeMatch(of: /[0-9]{2}/) != nil }),
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      let second = parts.count == 3 ? Int(parts[2]) : 0,
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
  }
}

/// `14 h 30`, `9 h`, `0 h 04`: no-break spaces, no zero before the hour, none for a full hour, one
/// before minutes below ten (OQLF 21516 now gives that form precedence).
func formatTime(_ time: ClockTime) -> String {
  let hour = "\(time.hour)\(Signs.noBreakSpace)h"
  return time.minute == 0 ? hour : "\(hour)\(Signs.noBreakSpace)\(twoDigits(time.minute))"
}

/// `14:30`, for tables and data.
func formatNumericTime(_ time: ClockTime) -> String {
  "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
}

/// A number below a hundred in two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
