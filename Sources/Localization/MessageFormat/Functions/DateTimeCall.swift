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
