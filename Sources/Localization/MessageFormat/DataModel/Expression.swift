/// `{operand :function option=value @attribute}`; the operand or the function may be absent.
struct Expression: Hashable, Sendable {
  /// What is formatted.
  var operand: Operand?
  /// How.
  var function: FunctionCall?
  /// Notes for translators and tools; without effect.
  var attributes: [Attribute]
  /// Where its brace stands.
  var position: TextPosition

  /// The operand and the values of the options.
  var operands: [Operand] {
    (operand.map { [$0] } ?? []) + (function?.options.map(\.value) ?? [])
  }
}

/// A value written in a message.
enum Operand: Hashable, Sendable {
  /// `|text|` or `text`, escapes resolved.
  case literal(String)
  /// `$name`
  case variable(Variable)
}

/// `:name option=value …`.
struct FunctionCall: Hashable, Sendable {
  /// The name with its namespace: `number`, `fr:de`.
  var name: String
  /// Options in the order typed.
  var options: [MessageOption]
  /// Where its colon stands.
  var position: TextPosition
}

/// `name=value` of a function or of markup.
struct MessageOption: Hashable, Sendable {
  /// The name with its namespace.
  var name: String
  /// What is given.
  var value: Operand
  /// Where its name stands.
  var position: TextPosition
}

/// `@name=value`.
struct Attribute: Hashable, Sendable {
  /// The name with its namespace.
  var name: String
  /// What is given, nil for a bare `@name`.
  var value: String?
}
