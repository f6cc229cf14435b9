/// The two ends of a range: dates, months, years or times.
enum RangeEnds: Hashable, Sendable {
  /// `2026-06-29`
  case days(CalendarDay, CalendarDay)
  /// `2026-06`
  case months(CalendarMonth, CalendarMonth)
  /// `2026`
  case years(Int, Int)
  /// `14:00`
  case times(ClockTime, ClockTime)

  /// Reads both ends; nil where they are not of one kind.
  init?(_ start: String, _ end: String) {
    if let a = CalendarDay(iso: start), let b = CalendarDay(iso: end) {
      self = .days(a, b)
    } else if start.utf8.count == 7, end.utf8.count == 7, let a = CalendarMonth(iso: start),
      let b = CalendarMonth(iso: end)
    {
      self = .months(a, b)
    } else if start.utf8.count == 4, end.utf8.count == 4, let a = Int(start), let b = Int(end) {
      self = .years(a, b)
    } else if let a = ClockTime(iso: start), let b = ClockTime(iso: end) {
      self = .times(a, b)
    } else {
      return nil
    }
  }
}

/// A range in running text: `du 29 juin au 21 août 2026`, `d’avril à juin 2026`, `2026-2027`.
///
/// What both ends share is said once, at the end; a range without length is one date or time (OQLF, « De… à »). Years
/// take a hyphen, four digits on both sides, or words where `inProse`.
func formatRange(
  _ ends: RangeEnds, fields: DateFields = .standard, inProse: Bool = false,
  _ conventions: LocaleConventions
) -> MarkedText {
  switch ends {
  case .days(let start, let end): return formatDays(start, end, fields, conventions)
  case .months(let start, let end): return MarkedText(formatMonths(start, end))
  case .years(let start, let end) where start == end:
    return MarkedText(inProse ? "en \(end)" : "\(end)")
  case .years(let start, let end):
    return MarkedText(inProse ? "de \(start) à \(end)" : "\(start)-\(end)")
  case .times(let start, let end) where start == end:
    return MarkedText("à \(formatTime(end))")
  case .times(let start, let end):
    return MarkedText("de \(formatTime(start)) à \(formatTime(end))")
  }
}

/// A range of which one end is not known: `à compter du 29 juin 2026`, `jusqu’au 21 août 2026`.
func formatOpenRange(
  start: CalendarDay?, end: CalendarDay?, _ conventions: LocaleConventions
) -> MarkedText? {
  if let start { return "à compter du " + formatDate(start, .long, .standard, conventions) }
  if let end { return "jusqu’au " + formatDate(end, .long, .standard, conventions) }
  return nil
}

private func formatDays(
  _ start: CalendarDay, _ end: CalendarDay, _ fields: DateFields, _ conventions: LocaleConventions
) -> MarkedText {
  let last = formatDate(end, .long, fields, conventions)
  if start == end { return "le " + last }
  var shared = fields
  if start.year == end.year { shared.remove(.year) }
  let isSameMonth = start.year == end.year && start.month == end.month
  if isSameMonth { shared.remove(.month) }
  var first = formatDate(start, .long, shared, conventions)
  if isSameMonth, start.day == 1 { first.append(.init("er", [.superscript])) }
  return "du " + first + " au " + last
}

private func formatMonths(_ start: CalendarMonth, _ end: CalendarMonth) -> String {
  let last = "\(end.name) \(end.year)"
  if start == end { return "en \(last)" }
  let first = start.year == end.year ? start.name : "\(start.name) \(start.year)"
  return "\(NounPhrase(first, kind: .month).withDe) à \(last)"
}
