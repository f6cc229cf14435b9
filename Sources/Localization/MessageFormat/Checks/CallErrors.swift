/// What a message asks of functions that they do not have: each call of a function that does not exist,
/// each option that its function does not know, each value that is not in an option's closed list, with
/// its place. What a variable brings is known only when the message is formatted.
///
/// Options of `u:` and of namespaces that no option of the function has are left alone.
func callErrors(in message: Message, _ functions: FunctionRegistry) -> [MessageError] {
  message.expressions.compactMap(\.function).flatMap { call -> [MessageError] in
    guard let function = functions[call.name] else {
      return [MessageError(.unknownFunction, ":\(call.name)", at: call.position)]
    }
    let rules = function.options
    return call.options.compactMap { optionError($0, rules) }
  }
}

private func optionError(
  _ option: MessageOption, _ rules: [String: OptionRule]
) -> MessageError? {
  guard let rule = rules[option.name] else {
    let isForeign = namespace(of: option.name).map { $0 != FunctionRegistry.namespace } ?? false
    return isForeign ? nil : MessageError(.unknownOption, option.name, at: option.position)
  }
  guard case .literal(let value) = option.value, !rule.accepts(value) else { return nil }
  return MessageError(.badOption, option.name, at: option.position)
}

private func namespace(of name: String) -> Substring? {
  name.firstIndex(of: ":").map { name[..<$0] }
}
