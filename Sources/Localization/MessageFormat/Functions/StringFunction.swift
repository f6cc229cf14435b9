/// `:string`: text as it is; selects on equality, in NFC.
///
/// A value that is missing was told already: it is shown as its source, and fits no key but `*`.
struct StringFunction: MessageFunction {
  let options: [String: OptionRule] = [:]

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard var value = input.operand else {
      errors.append(input.badOperand)
      return nil
    }
    if value.isFallback {
      value.selection = .ranks { _ in nil }
      return value
    }
    guard let text = value.text else {
      errors.append(input.badOperand)
      return nil
    }
    value.kind = .string
    value.options = FunctionOptions()
    value.selection = .text(text.nfc)
    return value
  }
}
