import Foundation

/// `:fr:committee`: a committee's name without the word « comité »; selects on the name without its
/// preposition either, in lower case, so that « Comité des finances » fits the key `finances`.
struct CommitteeFunction: MessageFunction {
  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue? {
    guard let typed = input.text else {
      errors.append(MessageError(.badOperand, input.source))
      return nil
    }
    let name = CommitteeName(typed)
    let key = name.key.precomposedStringWithCanonicalMapping
    return ResolvedValue(
      source: input.source, content: .text(name.rest), options: input.options,
      selection: { keys in keys.contains(key) ? [key] : [] },
      format: { .success(MarkedText(name.rest)) })
  }
}
