/// One call of a function of dates and times: its options as values.
struct DateTimeCall {
  /// The call.
  let input: FunctionInput
  /// Its options over those that its operand hands on.
  let options: FunctionOptions

  /// How long the date is.
  func length(_ option: String, _ errors: inout [MessageError]) -> DateLength {
    input.literalChoice(option, .medium, reporting: &errors)
  }

  /// What of the date is shown.
  func fields(_ option: String, _ errors: inout [MessageError]) -> DateFields {
    input.literalChoice(option, DateFieldsOption.standard, reporting: &errors).fields
  }

  /// What of the time is shown; French has one clock of 24 hours (OQLF 21516).
  func precision(_ option: String, _ errors: inout [MessageError]) -> TimePrecision {
    if options.choice("hour12", Hour12.no, reporting: &errors) == .yes {
      errors.append(MessageError(.unsupportedOperation, "hour12"))
    }
    return input.literalChoice(option, .minute, reporting: &errors)
  }

  /// The offset behind a time, where the message asks for it and it is known.
  func zone(of shown: DateTimeLiteral, _ errors: inout [MessageError]) -> String {
    guard input.options["timeZoneStyle"] != nil else { return "" }
    let style = input.literalChoice(
      "timeZoneStyle", DateTimeFunction.ZoneStyle.short, reporting: &errors)
    guard let offset = shown.offset else { return "" }
    return Signs.noBreakSpace + formatOffset(offset, isLong: style == .long)
  }

  /// The operand in the time zone that is asked for; nil, with an error, where the zone is one whose
  /// clock we do not know: a place's, for there is no table of them here.
  func atTimeZone(
    _ given: DateTimeLiteral, reporting errors: inout [MessageError]
  ) -> DateTimeLiteral? {
    checkCalendar(&errors)
    guard let text = options.text("timeZone") else { return given }
    switch TimeZoneOption(text) {
    case .input:
      if given.offset == nil { errors.append(input.badOperand) }
      return given
    case .offset(let offset):
      if given.offset != nil { return given.moved(to: offset) }
      var placed = given
      placed.offset = offset
      return placed
    case .place, nil:
      errors.append(MessageError(.badOption, "timeZone"))
      return nil
    }
  }

  /// Days are counted in the Gregorian calendar, whatever its name.
  private func checkCalendar(_ errors: inout [MessageError]) {
    guard let calendar = options.text("calendar") else { return }
    if !["gregory", "gregorian", "iso8601"].contains(calendar) {
      errors.append(MessageError(.unsupportedOperation, "calendar"))
    }
  }
}

/// The option `hour12`.
enum Hour12: String, Sendable {
  /// A clock of twelve hours.
  case yes = "true"
  /// One of twenty-four.
  case no = "false"
}

/// The values of the options `fields` and `dateFields` (LDML 48, part 9).
enum DateFieldsOption: String, Sendable {
  /// `mercredi`
  case weekday
  /// `mercredi 1`
  case dayWeekday = "day-weekday"
  /// `1er juillet`
  case monthDay = "month-day"
  /// `mercredi 1er juillet`
  case monthDayWeekday = "month-day-weekday"
  /// `1er juillet 2026`
  case standard = "year-month-day"
  /// `mercredi 1er juillet 2026`
  case whole = "year-month-day-weekday"

  /// The parts of the date that are shown.
  var fields: DateFields {
    switch self {
    case .weekday: .weekday
    case .dayWeekday: [.day, .weekday]
    case .monthDay: [.month, .day]
    case .monthDayWeekday: [.month, .day, .weekday]
    case .standard: .standard
    case .whole: [.year, .month, .day, .weekday]
    }
  }
}

/// The values of the option `timeZone` (LDML 48, part 9).
enum TimeZoneOption {
  /// That of the operand.
  case input
  /// At so much from UTC.
  case offset(UTCOffset)
  /// That of a place, `America/Toronto` (RFC 9557, `time-zone-name`).
  case place

  /// Reads a value; nil where it is none of these.
  init?(_ text: String) {
    if text == "input" {
      self = .input
    } else if text == "UTC" {
      self = .offset(.utc)
    } else if let offset = UTCOffset(iso: text) {
      self = .offset(offset)
    } else if text.wholeMatch(of: /[A-Za-z._][A-Za-z0-9._+\/-]*/) != nil {
      self = .place
    } else {
      return nil
    }
  }
}
