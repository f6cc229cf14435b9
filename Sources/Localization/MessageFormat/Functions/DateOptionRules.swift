/// The options of the functions of dates and times.
enum DateOptionRules {
  /// Those that an operand's function hands on.
  static let overrides: Set<String> = ["timeZone", "hour12", "calendar"]

  private static let shared: [String: OptionRule] = [
    "timeZone": .matching { TimeZoneOption($0) != nil }, "calendar": .any,
  ]

  private static let clock: [String: OptionRule] = [
    "timeZoneStyle": .choice(DateTimeFunction.ZoneStyle.self), "hour12": .choice(Hour12.self),
  ]

  /// `:date`
  static let date = shared.merging([
    "fields": .choice(DateFieldsOption.self), "length": .choice(DateLength.self),
  ]) { $1 }

  /// `:time`
  static let time = shared.merging(clock) { $1 }.merging([
    "precision": .choice(TimePrecision.self),
    "fr:style": .choice(DateTimeFunction.TimeStyle.self),
  ]) { $1 }

  /// `:datetime`
  static let datetime = shared.merging(clock) { $1 }.merging([
    "dateFields": .choice(DateFieldsOption.self), "dateLength": .choice(DateLength.self),
    "timePrecision": .choice(TimePrecision.self),
  ]) { $1 }
}
