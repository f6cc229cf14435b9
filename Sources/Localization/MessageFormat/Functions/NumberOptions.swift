import Foundation

/// The style that the options of a number function ask for; each value that none of them can have is
/// a `bad-option` and is passed over.
func numberStyle(
  _ options: FunctionOptions, _ kind: NumberFunction.Kind, reporting errors: inout [MessageError]
) -> NumberStyle {
  var style = NumberStyle()
  style.maximumFraction = kind == .number ? NumberStyle.defaultMaximumFraction : 0
  if let digits = digitSize("minimumIntegerDigits", options, &errors) {
    style.minimumInteger = digits
  }
  if kind != .integer { setFraction(of: &style, options, reporting: &errors) }
  style.minimumSignificant = digitSize("minimumSignificantDigits", options, &errors)
  style.maximumSignificant = digitSize("maximumSignificantDigits", options, &errors)
  style.grouping = choice("useGrouping", .auto, options, &errors)
  style.sign = choice("signDisplay", .auto, options, &errors)
  return style
}

private func setFraction(
  of style: inout NumberStyle, _ options: FunctionOptions, reporting errors: inout [MessageError]
) {
  if let digits = digitSize("minimumFractionDigits", options, &errors) {
    style.minimumFraction = digits
    style.maximumFraction = max(style.maximumFraction, digits)
  }
  if let digits = digitSize("maximumFractionDigits", options, &errors) {
    style.maximumFraction = digits
    style.minimumFraction = min(style.minimumFraction, digits)
  }
}

/// A digit size option: 0 to 99 (LDML 48, part 9).
func digitSize(
  _ name: String, _ options: FunctionOptions, _ errors: inout [MessageError]
) -> Int? {
  guard let given = options[name] else { return nil }
  if let text = given.value.text, let size = Int(text), (0...99).contains(size) { return size }
  errors.append(MessageError(.badOption, name))
  return nil
}

private func choice<Choice: RawRepresentable<String>>(
  _ name: String, _ standard: Choice, _ options: FunctionOptions, _ errors: inout [MessageError]
) -> Choice {
  guard let given = options.text(name) else { return standard }
  if let choice = Choice(rawValue: given) { return choice }
  errors.append(MessageError(.badOption, name))
  return standard
}
