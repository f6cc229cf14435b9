/// `:fr:committee`: a committee's name without the word « comité »; selects on the name without its
/// preposition either, in lower case, so that « Comité des finances » fits the key `finances`.
struct CommitteeFunction: MessageFunction {
  let options: [String: OptionRule] = [:]

  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let typed = input.text else {
      errors.append(input.badOperand)
      return nil
    }
    let name = CommitteeName(typed)
    return ResolvedValue(
      source: input.source, content: .text(name.rest), selection: .text(name.key.nfc),
      form: .text(.plain(name.rest)))
  }
}
