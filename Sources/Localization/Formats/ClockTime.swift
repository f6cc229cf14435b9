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
    guard let time = DateTimeLiteral(text)?.time else { return nil }
    self = time
  }

  /// Reads `14:30`, `14:30:05`, `14:30:05.250`; nil for any other form.
  init?(clock text: Substring) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = parseDigits(parts[0], count: 2),
      let minute = parseDigits(parts[1], count: 2),
      let second = parts.count == 3 ? Self.seconds(parts[2]) : 0
    else { return nil }
    self.init(hour: hour, minute: minute, second: second)
  }

  /// A time that exists; nil for 24:00 and the like.
  init?(hour: Int, minute: Int, second: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
      return nil
    }
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  private static func seconds(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard (1...3).contains(parts[1].utf8.count),
        parseDigits(parts[1], count: parts[1].utf8.count) != nil
      else { return nil }
    }
    return parseDigits(parts[0], count: 2)
  }
}

/// `14 h 30`, `9 h`, `0 h 04`: no-break spaces, no zero before the hour, none for a full hour, one
/// before minutes below ten (OQLF 21516 now gives that form precedence). With seconds the minutes take their
/// symbol, and no zero: `14 h 30 min 5 s` (btb, *Guide du rédacteur*, 1.1.12).
func formatTime(_ time: ClockTime, _ precision: TimePrecision = .minute) -> String {
  let space = Signs.noBreakSpace
  let hour = "\(time.hour)\(space)h"
  switch precision {
  case .hour: return hour
  case .minute: return time.minute == 0 ? hour : "\(hour)\(space)\(twoDigits(time.minute))"
  case .second:
    return "\(hour)\(space)\(time.minute)\(space)min\(space)\(time.second)\(space)s"
  }
}

/// `14:30`, for tables and data.
func formatNumericTime(_ time: ClockTime, _ precision: TimePrecision = .minute) -> String {
  let minutes = "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
  return precision == .second ? "\(minutes):\(twoDigits(time.second))" : minutes
}

/// A number below a hundred in two digits.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
