/// How far a clock is from UTC.
struct UTCOffset: Hashable, Sendable {
  /// Positive to the east.
  let minutes: Int

  /// UTC itself.
  static let utc = UTCOffset(minutes: 0)

  private init(minutes: Int) { self.minutes = minutes }

  /// Reads `Z`, `+02:00`, `-04:00`; at most 14 hours; nil for any other form.
  init?(iso text: String) {
    if text == "Z" {
      self = .utc
      return
    }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard let sign = text.first, "+-".contains(sign), parts.count == 2,
      let hours = parseDigits(parts[0], count: 2), let rest = parseDigits(parts[1], count: 2),
      rest < 60, hours * 60 + rest <= 14 * 60
    else { return nil }
    minutes = (sign == "-" ? -1 : 1) * (hours * 60 + rest)
  }
}
