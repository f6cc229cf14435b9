/// `:string`: text as it is; selects on equality, in NFC.
///
/// A value that is missing was told already: it is shown as its source, and fits no key but `*`.
struct StringFunction: MessageFunction {
  let options: [String: OptionRule] = [:]

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand else {
      errors.append(input.badOperand)
      return nil
    }
    if operand.isFallback { return value(operand, fitting: .ranks { _ in nil }) }
    guard let text = operand.text else {
      errors.append(input.badOperand)
      return nil
    }
    return value(operand, fitting: .text(text.nfc))
  }

  private func value(
    _ operand: ResolvedValue, fitting selection: ValueSelection
  ) -> ResolvedValue {
    ResolvedValue(
      source: operand.source, content: operand.content, selection: selection, form: operand.form,
      frame: operand.frame)
  }
}
