/// The parts of a date that are shown.
struct DateFields: OptionSet, Hashable, Sendable {
  let rawValue: Int
  /// `lundi`
  static let weekday = DateFields(rawValue: 1)
  /// `29`
  static let day = DateFields(rawValue: 2)
  /// `juin`
  static let month = DateFields(rawValue: 4)
  /// `2026`
  static let year = DateFields(rawValue: 8)

  /// Day, month and year.
  static let standard: DateFields = [.day, .month, .year]

  /// Reads the option `fields` of `:fr:range`: any of `year-month-day-weekday`.
  init?(option: String) {
    self = []
    for word in option.split(separator: "-", omittingEmptySubsequences: false) {
      guard let field = Self.named(word) else { return nil }
      insert(field)
    }
  }

  private static func named(_ word: Substring) -> DateFields? {
    switch word {
    case "weekday": .weekday
    case "day": .day
    case "month": .month
    case "year": .year
    default: nil
    }
  }

  /// A set by its bits.
  init(rawValue: Int) { self.rawValue = rawValue }
}

/// How long a date's form is.
enum DateLength: String, Hashable, Sendable {
  /// In figures.
  case short
  /// With the abbreviated month, for tables.
  case medium
  /// In full.
  case long
}

/// A date: `lundi 29 juin 2026`, `1er juillet 2026`, `23/11/2026`.
///
/// Only the first of a month is an ordinal, with raised letters; no comma after the weekday; day and
/// month stay on one line (OQLF, BDL 1242; btb, « L’espace insécable »).
func formatDate(
  _ date: CalendarDay, _ length: DateLength, _ fields: DateFields,
  _ conventions: LocaleConventions
) -> MarkedText {
  // A weekday alone says too little to be cut short.
  let weekdayLength = fields == .weekday ? .long : length
  let weekday = fields.contains(.weekday) ? weekdayName(date, weekdayLength) : ""
  let rest = fields.subtracting(.weekday)
  if length == .short, !rest.isEmpty, let figures = inFigures(date, rest, conventions) {
    return MarkedText(weekday.isEmpty ? figures : "\(weekday) \(figures)")
  }
  let text = inLetters(date, length, rest)
  let blank = weekday.isEmpty || text.isEmpty ? "" : " "
  return MarkedText(weekday + blank) + text
}

private func inLetters(
  _ date: CalendarDay, _ length: DateLength, _ fields: DateFields
) -> MarkedText {
  var text = MarkedText()
  if fields.contains(.day) {
    text.append(.init("\(date.day)"))
    if date.day == 1 { text.append(.init("er", [.superscript])) }
  }
  if fields.contains(.month) {
    text.append(.init((text.isEmpty ? "" : Signs.noBreakSpace) + monthName(date.month, length)))
  }
  if fields.contains(.year) { text.append(.init((text.isEmpty ? "" : " ") + "\(date.year)")) }
  return text
}

private func monthName(_ month: Int, _ length: DateLength) -> String {
  (length == .long ? CalendarNames.months : CalendarNames.abbreviatedMonths)[month - 1]
}

private func weekdayName(_ date: CalendarDay, _ length: DateLength) -> String {
  let names = length == .long ? CalendarNames.weekdays : CalendarNames.abbreviatedWeekdays
  return names[CalendarNames.weekday(of: date)]
}

/// `2026-11-23`, `23/11`; nil for one field alone, which figures would not explain.
private func inFigures(
  _ date: CalendarDay, _ fields: DateFields, _ conventions: LocaleConventions
) -> String? {
  let parts = zip([DateFields.year, .month, .day], date.iso.split(separator: "-"))
    .filter { fields.contains($0.0) }.map(\.1)
  guard parts.count > 1 else { return nil }
  switch conventions.numericDate {
  case .yearFirst: return parts.joined(separator: "-")
  case .dayFirst: return parts.reversed().joined(separator: "/")
  }
}
