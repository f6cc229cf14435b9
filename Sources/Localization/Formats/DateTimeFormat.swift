/// A date with its time: `1er juillet 2026 à 14 h 30`, in figures `2026-07-01 14:30`.
///
/// In words « à » joins them (CLDR 47, fr, `dateTimeFormat-type-atTime`; BDL 1242 gives the same words). No
/// « le » stands before and no comma between: the sentence decides. In figures a space joins them (CLDR
/// 47, fr, short).
func formatDateTime(
  _ day: CalendarDay, _ length: DateLength, _ fields: DateFields, _ time: ClockTime,
  _ precision: TimePrecision, _ conventions: LocaleConventions
) -> MarkedText {
  let date = formatDate(day, length, fields, conventions)
  if length == .short, fields == .standard {
    return date + MarkedText(Signs.noBreakSpace + formatNumericTime(time, precision))
  }
  return date + MarkedText(" à " + formatTime(time, precision))
}

/// How an offset from UTC is named: `UTC−4`, in full `UTC−04:00` (CLDR 47, fr, `gmtFormat`).
func formatOffset(_ offset: UTCOffset, isLong: Bool) -> String {
  if offset == .utc { return "UTC" }
  let sign = offset.minutes < 0 ? Signs.minus : "+"
  let (hours, minutes) = abs(offset.minutes).quotientAndRemainder(dividingBy: 60)
  if isLong { return "UTC\(sign)\(twoDigits(hours)):\(twoDigits(minutes))" }
  return "UTC\(sign)\(hours)" + (minutes == 0 ? "" : ":\(twoDigits(minutes))")
}
