/// `:fr:agreement`: the text of a noun or of several, which selects the words that agree with it.
///
/// Keys, best first: `f`, `m`, `f-plural` or `m-plural`; then `singular` or `plural`, for verbs. Options
/// `gender` and `number` go before what the noun carries.
struct AgreementFunction: MessageFunction {
  let options = nounOptions

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let operand = input.operand, let agreement = agreement(input, &errors) else {
      errors.append(input.badOperand)
      return nil
    }
    let fitting = agreement.keys
    return ResolvedValue(
      source: input.source, content: operand.content, options: input.options,
      selection: .ranks { key in fitting.firstIndex(of: key) }, form: operand.form)
  }

  private func agreement(
    _ input: FunctionInput, _ errors: inout [MessageError]
  ) -> Agreement? {
    guard case .list(let values)? = input.operand?.content else {
      return input.noun(.organization, reporting: &errors).map(Agreement.init)
    }
    var agreement = Agreement(of: values.map(noun).map(Agreement.init))
    agreement.gender = input.option("gender", reporting: &errors) ?? agreement.gender
    agreement.number = input.option("number", reporting: &errors) ?? agreement.number
    return agreement
  }

  private func noun(_ value: MessageValue) -> NounPhrase {
    switch value {
    case .noun(let noun): noun
    case .string(let text): NounPhrase(text, kind: .organization)
    case .marked(let marked): NounPhrase(marked.plain, kind: .organization)
    case .number, .list: NounPhrase("", kind: .organization, number: .plural)
    }
  }
}
