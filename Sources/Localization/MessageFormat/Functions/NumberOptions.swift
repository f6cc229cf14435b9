/// The style that the options of a number function ask for; each value that none of them can have is
/// a `bad-option` and is passed over.
func numberStyle(
  _ options: FunctionOptions, fraction: ClosedRange<Int>, reporting errors: inout [MessageError]
) -> NumberStyle {
  var style = NumberStyle()
  style.minimumFraction = fraction.lowerBound
  style.maximumFraction = fraction.upperBound
  if options.isEmpty { return style }
  if let digits = digitSize("minimumIntegerDigits", options, &errors) {
    style.minimumInteger = digits
  }
  setFraction(of: &style, options, reporting: &errors)
  style.minimumSignificant = digitSize("minimumSignificantDigits", options, &errors)
  style.maximumSignificant = digitSize("maximumSignificantDigits", options, &errors)
  style.grouping = options.choice("useGrouping", .auto, reporting: &errors)
  style.sign = options.choice("signDisplay", .auto, reporting: &errors)
  style.trailingZeros = options.choice("trailingZeroDisplay", .auto, reporting: &errors)
  style.priority = options.choice("roundingPriority", .auto, reporting: &errors)
  style.rounding = options.choice("roundingMode", .halfExpand, reporting: &errors)
  style.increment =
    options.choice("roundingIncrement", RoundingIncrement.one, reporting: &errors).value
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

/// A digit size option.
func digitSize(
  _ name: String, _ options: FunctionOptions, _ errors: inout [MessageError]
) -> Int? {
  guard let given = options[name] else { return nil }
  if let size = given.value.text.flatMap(parseDigitSize) { return size }
  errors.append(MessageError(.badOption, name))
  return nil
}

/// Reads a digit size: 0 to 99 without a zero before it (LDML 48, part 9, `digit-size-option`).
func parseDigitSize(_ text: String) -> Int? {
  guard text == "0" || (1...2).contains(text.utf8.count) && text.utf8.first != UInt8(ascii: "0"),
    text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
  else { return nil }
  return Int(text)
}
