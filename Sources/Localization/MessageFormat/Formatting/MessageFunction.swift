/// A function that a message may call: `:number`, `:fr:de`.
protocol MessageFunction: Sendable {
  /// The options that it has, by name, with the values that it takes; those of `u:` aside.
  var options: [String: OptionRule] { get }

  /// The value for this call; nil, with an error added, where the operand is of no use.
  func call(_ input: FunctionInput, reporting errors: inout [MessageError]) -> ResolvedValue?
}
