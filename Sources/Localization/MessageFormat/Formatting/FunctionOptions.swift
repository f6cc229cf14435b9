/// The options that a function was called with, in order, those of its operand's function below them.
struct FunctionOptions: Sendable {
  /// A value and how it was given.
  struct Value: Sendable {
    /// What was given.
    var value: ResolvedValue
    /// Whether it was written in the message, not taken from a variable or from the operand.
    var isLiteral: Bool
  }

  private var entries: [(name: String, value: Value)] = []

  /// No option.
  init() {}

  /// Whether there is none.
  var isEmpty: Bool { entries.isEmpty }

  /// Their names in order.
  var names: [String] { entries.map(\.name) }

  /// Sets an option.
  subscript(name: String) -> Value? {
    get { entries.first { $0.name == name }?.value }
    set {
      entries.removeAll { $0.name == name }
      if let newValue { entries.append((name, newValue)) }
    }
  }

  /// The text of an option; nil where it is not given or is no text.
  func text(_ name: String) -> String? { self[name]?.value.text }

  /// These options over those of an operand.
  func over(_ operand: FunctionOptions) -> FunctionOptions {
    if operand.isEmpty { return self }
    var merged = operand
    for index in merged.entries.indices { merged.entries[index].value.isLiteral = false }
    for (name, value) in entries { merged[name] = value }
    return merged
  }

  /// Takes some options away.
  func without(_ names: Set<String>) -> FunctionOptions {
    if isEmpty { return self }
    var kept = self
    kept.entries.removeAll { names.contains($0.name) }
    return kept
  }

  /// Whether one of them has a namespace: `u:`.
  func has(namespace: String) -> Bool { entries.contains { $0.name.hasPrefix(namespace) } }

  /// Takes those of a namespace away.
  func without(namespace: String) -> FunctionOptions {
    var kept = self
    kept.entries.removeAll { $0.name.hasPrefix(namespace) }
    return kept
  }

  /// Keeps only some options.
  func only(_ names: Set<String>) -> FunctionOptions {
    if isEmpty { return self }
    var kept = self
    kept.entries.removeAll { !names.contains($0.name) }
    return kept
  }
}

extension FunctionOptions {
  /// The value of an option with a closed list of choices, the standard one where nothing or empty text
  /// is given; `bad-option` for any other.
  func choice<Choice: RawRepresentable<String>>(
    _ option: String, _ standard: Choice, reporting errors: inout [MessageError]
  ) -> Choice {
    guard let given = text(option), !given.isEmpty else { return standard }
    if let choice = Choice(rawValue: given) { return choice }
    errors.append(MessageError(.badOption, option))
    return standard
  }
}
