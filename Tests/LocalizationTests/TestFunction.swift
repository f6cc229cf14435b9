import Foundation

@testable import Localization

/// The functions `:test:function`, `:test:select` and `:test:format` that the official suite supposes
/// (`test/README.md` of unicode-org/message-format-wg).
struct TestFunction: MessageFunction {
  /// Whether it may be selected on.
  var selects: Bool
  /// Whether it may be formatted.
  var formats: Bool

  /// The three, by name.
  static let all: [String: any MessageFunction] = [
    "test:function": TestFunction(selects: true, formats: true),
    "test:select": TestFunction(selects: true, formats: false),
    "test:format": TestFunction(selects: false, formats: true),
  ]

  /// When a call fails on purpose.
  private enum Failure: String { case never, select, format, always }

  let options: [String: OptionRule] = [
    "decimalPlaces": .matching { ["0", "1"].contains($0) }, "fails": .choice(Failure.self),
  ]

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, let number = operand.number else {
      errors.append(input.badOperand)
      return nil
    }
    let options = input.options.over(operand.options)
    let places = options.text("decimalPlaces") ?? "0"
    guard places == "0" || places == "1" else {
      errors.append(MessageError(.badOption, "decimalPlaces"))
      return nil
    }
    let fails = options.choice("fails", Failure.never, reporting: &errors)
    let isSelectable = selects && fails != .select && fails != .always
    let isFormattable = formats && fails != .format && fails != .always
    return ResolvedValue(
      source: input.source, content: .number(number), kind: .number, options: options,
      selection: isSelectable ? .ranks { rank(of: $0, number, hasDecimal: places == "1") } : .none,
      form: .made {
        isFormattable
          ? .success(.plain(text(of: number, hasDecimal: places == "1")))
          : .failure(MessageError(.badOption, "fails"))
      })
  }

  private func rank(of key: String, _ number: Decimal, hasDecimal: Bool) -> Int? {
    guard number == 1 else { return nil }
    return key == "1" ? 1 : key == "1.0" && hasDecimal ? 0 : nil
  }

  private func text(of number: Decimal, hasDecimal: Bool) -> String {
    let tenths = truncated(number.magnitude * 10)
    let whole = truncated(number.magnitude)
    return (number < 0 ? "-" : "") + "\(whole)" + (hasDecimal ? ".\(tenths - whole * 10)" : "")
  }
}
