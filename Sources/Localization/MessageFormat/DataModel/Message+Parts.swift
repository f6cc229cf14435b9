extension Message {
  /// Every pattern of the message.
  var patterns: [Pattern] {
    switch body {
    case .pattern(let pattern): [pattern]
    case .match(_, let variants): variants.map(\.pattern)
    }
  }

  /// Every expression, those of declarations first.
  var expressions: [Expression] {
    declarations.map(\.expression)
      + patterns.joined().compactMap { part in
        if case .expression(let expression) = part { expression } else { nil }
      }
  }

  /// The options of each function and of each markup.
  var optionLists: [[MessageOption]] {
    expressions.compactMap { $0.function?.options }
      + patterns.joined().compactMap { part in
        if case .markup(let markup) = part { markup.options } else { nil }
      }
  }

  /// Names of the variables that the caller has to give.
  var variables: Set<String> {
    var used: Set<String> = []
    for case .variable(let variable) in expressions.flatMap(\.operands) {
      used.insert(variable.name)
    }
    if case .match(let selectors, _) = body { used.formUnion(selectors.map(\.variable.name)) }
    return used.subtracting(declarations.filter { $0.kind == .local }.map(\.variable.name))
  }
}
