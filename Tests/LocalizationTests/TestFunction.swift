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

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, let number = operand.number else {
      errors.append(MessageError(.badOperand, input.source))
      return nil
    }
    let options = input.options.over(operand.options)
    let places = options.text("decimalPlaces") ?? "0"
    guard places == "0" || places == "1" else {
      errors.append(MessageError(.badOption, "decimalPlaces"))
      return nil
    }
    let fails = options.text("fails") ?? "never"
    return ResolvedValue(
      source: input.source, content: .number(number), options: options,
      selection: selects && fails != "select" ? keys(number, hasDecimal: places == "1") : nil
    ) {
      guard formats, fails != "format" else { return .failure(MessageError(.badOption, "fails")) }
      return .success(MarkedText("\(number)"))
    }
  }

  private func keys(_ number: Decimal, hasDecimal: Bool) -> ResolvedValue.KeySelection {
    { keys in
      guard number == 1 else { return [] }
      return (hasDecimal ? ["1.0", "1"] : ["1"]).filter(keys.contains)
    }
  }
}
