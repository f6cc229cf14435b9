import Foundation

/// `:string`: text as it is; selects on equality, in NFC.
struct StringFunction: MessageFunction {
  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, !operand.isFallback, let text = operand.text else {
      errors.append(MessageError(.badOperand, input.source))
      return nil
    }
    let key = text.precomposedStringWithCanonicalMapping
    return ResolvedValue(
      source: input.source, content: operand.content, options: input.options,
      selection: { keys in keys.contains(key) ? [key] : [] },
      format: operand.format)
  }
}
