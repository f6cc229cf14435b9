/// A range in running text: `du 29 juin au 21 août 2026`, `d’avril à juin 2026`, `2026-2027`.
///
/// What both ends share is said once, at the end; a range without length is one date or time (OQLF,
/// « De… à »). Years take a hyphen, four digits on both sides, or words where `inProse`.
func formatRange(
  _ ends: RangeEnds, fields: DateFields = .standard, inProse: Bool = false,
  _ conventions: LocaleConventions
) -> MarkedText {
  switch ends {
  case .days(let start, let end): return formatDays(start, end, fields, inProse, conventions)
  case .months(let start, let end):
    return MarkedText(formatMonths(start, end, withYear: fields.contains(.year)))
  case .years(let start, let end): return MarkedText(formatYears(start, end, inProse))
  case .times(let start, let end) where start == end:
    return MarkedText("à \(formatTime(end))")
  case .times(let start, let end):
    return MarkedText("de \(formatTime(start)) à \(formatTime(end))")
  }
}

/// A range of which only the start is known: `à compter du 29 juin 2026`, `à compter d’août 2026`.
func formatOpenRange(
  from start: RangeEnds, fields: DateFields, _ conventions: LocaleConventions
) -> MarkedText {
  switch start {
  case .days(let day, _): "à compter du " + formatDate(day, .long, fields, conventions)
  case .months(let month, _): MarkedText("à compter \(NounPhrase(month.text, kind: .month).withDe)")
  case .years(let year, _): MarkedText("à compter de \(year)")
  case .times(let time, _): MarkedText("à compter de \(formatTime(time))")
  }
}

/// A range of which only the end is known: `jusqu’au 21 août 2026`, `jusqu’en août 2026`.
func formatOpenRange(
  to end: RangeEnds, fields: DateFields, _ conventions: LocaleConventions
) -> MarkedText {
  switch end {
  case .days(let day, _): "jusqu’au " + formatDate(day, .long, fields, conventions)
  case .months(let month, _): MarkedText("jusqu’en \(month.text)")
  case .years(let year, _): MarkedText("jusqu’en \(year)")
  case .times(let time, _): MarkedText("jusqu’à \(formatTime(time))")
  }
}

private func formatDays(
  _ start: CalendarDay, _ end: CalendarDay, _ fields: DateFields, _ inProse: Bool,
  _ conventions: LocaleConventions
) -> MarkedText {
  if fields == .year { return MarkedText(formatYears(start.year, end.year, inProse)) }
  if fields.isDisjoint(with: [.day, .weekday]) {
    let (first, last) = (CalendarMonth(start), CalendarMonth(end))
    return MarkedText(formatMonths(first, last, withYear: fields.contains(.year)))
  }
  let last = formatDate(end, .long, fields, conventions)
  if start == end { return "le " + last }
  var shared = fields
  if start.year == end.year { shared.remove(.year) }
  if CalendarMonth(start) == CalendarMonth(end), fields.contains(.day) { shared.remove(.month) }
  return "du " + formatDate(start, .long, shared, conventions) + " au " + last
}

private func formatMonths(
  _ start: CalendarMonth, _ end: CalendarMonth, withYear: Bool
) -> String {
  let last = withYear ? end.text : end.name
  if start == end { return "en \(last)" }
  let first = withYear && start.year != end.year ? start.text : start.name
  return "\(NounPhrase(first, kind: .month).withDe) à \(last)"
}

private func formatYears(_ start: Int, _ end: Int, _ inProse: Bool) -> String {
  if start == end { return inProse ? "en \(end)" : "\(end)" }
  return inProse ? "de \(start) à \(end)" : "\(start)-\(end)"
}
