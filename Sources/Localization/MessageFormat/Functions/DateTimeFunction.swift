/// `:date`, `:time` and `:datetime` (LDML 48, part 9, `functions/datetime`); `fr:style=numeric` of
/// `:time` is for tables.
struct DateTimeFunction: MessageFunction {
  /// Which of the three.
  enum Kind: Sendable {
    /// The day.
    case date
    /// The time of day.
    case time
    /// Both.
    case datetime
  }

  /// How a time is written.
  enum TimeStyle: String {
    /// `14 h 30`
    case text
    /// `14:30`
    case numeric
  }

  /// How the offset from UTC is named behind a time.
  enum ZoneStyle: String {
    /// `UTC−04:00`
    case long
    /// `UTC−4`
    case short
  }

  /// Which of the three.
  let kind: Kind

  var options: [String: OptionRule] {
    switch kind {
    case .date: DateOptionRules.date
    case .time: DateOptionRules.time
    case .datetime: DateOptionRules.datetime
    }
  }

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, let text = operand.text,
      let given = DateTimeLiteral(text), let shown = reading(given)
    else {
      errors.append(input.badOperand)
      return nil
    }
    let overrides = operand.options.only(DateOptionRules.overrides)
    let call = DateTimeCall(input: input, options: input.options.over(overrides))
    guard let moved = call.atTimeZone(shown, reporting: &errors) else { return nil }
    return ResolvedValue(
      source: input.source, content: operand.content, kind: .datetime, options: call.options,
      form: .text(.marked(form(moved, call, &errors))),
      frame: ValueFrame(direction: input.conventions.direction))
  }

  /// What is shown of a literal: a date without time begins the day, and a time alone is no date.
  private func reading(_ given: DateTimeLiteral) -> DateTimeLiteral? {
    var shown = given
    if shown.time == nil { shown.time = ClockTime(hour: 0, minute: 0, second: 0) }
    return kind == .time || shown.day != nil ? shown : nil
  }

  private func form(
    _ shown: DateTimeLiteral, _ call: DateTimeCall, _ errors: inout [MessageError]
  ) -> MarkedText {
    let conventions = call.input.conventions
    switch (kind, shown.day, shown.time) {
    case (.date, let day?, _):
      return formatDate(
        day, call.length("length", &errors), call.fields("fields", &errors), conventions)
    case (.time, _, let time?):
      let precision = call.precision("precision", &errors)
      let style = call.input.choice("fr:style", TimeStyle.text, reporting: &errors)
      let text =
        style == .text ? formatTime(time, precision) : formatNumericTime(time, precision)
      return MarkedText(text + call.zone(of: shown, &errors))
    case (.datetime, let day?, let time?):
      let text = formatDateTime(
        day, call.length("dateLength", &errors), call.fields("dateFields", &errors), time,
        call.precision("timePrecision", &errors), conventions)
      return text + MarkedText(call.zone(of: shown, &errors))
    default: return MarkedText()
    }
  }
}
