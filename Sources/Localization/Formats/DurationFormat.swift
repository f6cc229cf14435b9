import Foundation

/// A length of time in whole minutes.
struct DurationInMinutes: Hashable, Sendable {
  /// From 0.
  let minutes: Int

  /// Reads ISO 8601 `PT1H30M` (hours and minutes only), or a decimal number of hours: `96.5`.
  init?(_ text: String) {
    if let hours = parseNumberLiteral(text) {
      self.init(hours: hours)
      return
    }
    guard let match = text.wholeMatch(of: /PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?/),
      match.1 != nil || match.2 != nil
    else { return nil }
    let hours = match.1.flatMap { Int($0) } ?? 0
    self.init(hours: Decimal(hours) + Decimal(match.2.flatMap { Int($0) } ?? 0) / 60)
  }

  /// A decimal number of hours, to the minute; nil below zero and beyond a century.
  init?(hours: Decimal) {
    let exact = roundedDecimal(hours * 60, scale: 0)
    guard exact >= 0, exact < 60_000_000 else { return nil }
    minutes = NSDecimalNumber(decimal: exact).intValue
  }
}

/// How a duration is written.
enum DurationStyle: String, Sendable {
  /// `1 h 30`, `45 min`: h and min stay as they are and take no point (OQLF, « durée »).
  case short
  /// `1 heure 30`, `2 heures`, `45 minutes`.
  case long
}

/// A duration: `120 h`, `1 h 30`, `1 heure 30`.
func formatDuration(_ duration: DurationInMinutes, _ style: DurationStyle) -> String {
  let (hours, minutes) = duration.minutes.quotientAndRemainder(dividingBy: 60)
  let space = Signs.noBreakSpace
  let isShort = style == .short
  if hours == 0, minutes > 0 {
    return "\(minutes)\(space)" + (isShort ? "min" : minutes < 2 ? "minute" : "minutes")
  }
  let whole = "\(hours)\(space)" + (isShort ? "h" : hours < 2 ? "heure" : "heures")
  if minutes == 0 { return whole }
  return isShort ? "\(whole)\(space)\(twoDigits(minutes))" : "\(whole) \(twoDigits(minutes))"
}
