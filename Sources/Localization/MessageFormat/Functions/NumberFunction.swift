import Foundation

/// `:number`, `:integer` and `:percent`; they select by exact value, then by plural category.
struct NumberFunction: MessageFunction {
  /// Which of the three.
  enum Kind: Sendable {
    /// Up to three decimals.
    case number
    /// None, cut off.
    case integer
    /// A ratio shown as hundredths.
    case percent

    /// Options of `:number` that this one does not have; it does not take them over from an operand
    /// either (LDML 48, part 9).
    fileprivate var discarded: Set<String> {
      switch self {
      case .number: []
      case .integer: Self.fractions
      case .percent: Self.wholes
      }
    }

    private static let fractions: Set = [
      "minimumFractionDigits", "maximumFractionDigits", "minimumSignificantDigits",
    ]
    private static let wholes: Set = ["minimumIntegerDigits", "roundingIncrement", "select"]
  }

  /// How keys are compared with the number.
  enum Selection: String {
    /// Plural category of a count.
    case plural
    /// Category of a rank.
    case ordinal
    /// The value alone.
    case exact
  }

  /// Which of the three.
  let kind: Kind

  var options: [String: OptionRule] {
    switch kind {
    case .number: NumberOptionRules.number
    case .integer: NumberOptionRules.integer
    case .percent: NumberOptionRules.percent
    }
  }

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, let given = operand.number else {
      errors.append(input.badOperand)
      return nil
    }
    let number = kind == .integer ? truncated(given) : given
    let options = input.options.over(operand.options).without(kind.discarded)
    return numberValue(number, options, isPercent: kind == .percent, input, reporting: &errors)
  }
}
