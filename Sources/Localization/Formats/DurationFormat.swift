import Foundation

/// How a duration is written.
enum DurationStyle: String, Sendable {
  /// `1 h 30`, `45 min`: h, min and s stay as they are and take no point (OQLF, « durée »).
  case short
  /// `1 heure 30`, `2 heures`, `45 minutes`.
  case long
}

/// A duration: `120 h`, `1 h 30`, `1 heure 30`, `1 min 5 s`, `2 semaines`, `1 jour 2 heures`.
///
/// Minutes after hours need no unit and have two figures, as on the clock; where seconds follow, each part
/// has its unit (Guide du rédacteur, 1.1.12: 14 h 30 min 5 s).
func formatDuration(
  _ duration: ElapsedTime, _ style: DurationStyle, _ symbols: NumberSymbols
) -> String {
  let counter = UnitCounter(style: style, symbols: symbols)
  var parts = duration.calendar.map { counter.text($0.count, $0.unit) }
  if duration.seconds > 0 {
    parts.append(clock(duration.seconds, counter))
  } else if parts.isEmpty {
    parts.append(counter.text(0, duration.smallestUnit))
  }
  return parts.joined(separator: " ")
}

private func clock(_ seconds: Int, _ counter: UnitCounter) -> String {
  let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
  let blank = counter.style == .short ? Signs.noBreakSpace : " "
  var parts = hour > 0 ? [counter.text(hour, .hour)] : []
  if second > 0 {
    if minute > 0 || hour > 0 { parts.append(counter.text(minute, .minute)) }
    parts.append(counter.text(second, .second))
  } else if minute > 0 {
    parts.append(hour > 0 ? twoDigits(minute) : counter.text(minute, .minute))
  }
  return parts.joined(separator: blank)
}

/// Counts units in one style.
private struct UnitCounter {
  var style: DurationStyle
  var symbols: NumberSymbols

  func text(_ count: Int, _ unit: ElapsedTime.Unit) -> String {
    let name = UnitName.of(unit)
    let noun = count < 2 ? name.one : name.other
    let figures = formatNumber(Decimal(count), NumberStyle(), symbols)
    return "\(figures)\(Signs.noBreakSpace)\(style == .short ? name.short ?? noun : noun)"
  }
}

/// A unit of time in words and as a sign.
private struct UnitName {
  var one: String
  var other: String
  /// Nil where the words are the short form too.
  var short: String?

  /// Signs: SI for h, min, s; CLDR 47, `fr`, for the others.
  static func of(_ unit: ElapsedTime.Unit) -> UnitName {
    switch unit {
    case .year: UnitName(one: "an", other: "ans")
    case .month: UnitName(one: "mois", other: "mois")
    case .week: UnitName(one: "semaine", other: "semaines", short: "sem.")
    case .day: UnitName(one: "jour", other: "jours", short: "j")
    case .hour: UnitName(one: "heure", other: "heures", short: "h")
    case .minute: UnitName(one: "minute", other: "minutes", short: "min")
    case .second: UnitName(one: "seconde", other: "secondes", short: "s")
    }
  }
}
