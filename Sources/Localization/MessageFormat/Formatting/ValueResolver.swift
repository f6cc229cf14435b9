/// Resolves expressions and variables of one message for one call; each declaration at most once.
struct ValueResolver {
  private let message: PreparedMessage
  private let arguments: [String: MessageValue]
  private let context: FormattingContext
  /// The values so far, by the number of their variable.
  private var values: [ResolvedValue?]
  /// What went wrong so far.
  private(set) var errors: [MessageError] = []

  /// Makes a resolver for one call.
  init(
    _ message: PreparedMessage, _ arguments: [String: MessageValue], _ context: FormattingContext
  ) {
    self.message = message
    self.arguments = arguments
    self.context = context
    values = Array(repeating: nil, count: message.message.variableCount)
  }

  /// Adds an error met by the caller.
  mutating func report(_ error: MessageError) { errors.append(error) }

  /// The value of an expression of a pattern.
  mutating func resolve(_ expression: Expression) -> ResolvedValue {
    resolve(expression.function, of: expression.operand.map { resolve($0) })
  }

  /// The value of a variable: declared, or given by the caller.
  mutating func value(of variable: Variable) -> ResolvedValue {
    if let known = values[variable.index] { return known }
    if message.declarationOf[variable.index] == nil {
      let value = argument(variable)
      values[variable.index] = value
      return value
    }
    resolveDeclaration(of: variable)
    return values[variable.index] ?? .fallback(.variable(variable.name))
  }

  /// The options of a function or of markup; those that could not be resolved are left out.
  mutating func resolve(_ options: [MessageOption]) -> FunctionOptions {
    var resolved = FunctionOptions()
    for option in options {
      let value = resolve(option.value)
      if value.isFallback {
        errors.append(MessageError(.badOption, option.name))
      } else {
        resolved[option.name] = FunctionOptions.Value(
          value: value, isLiteral: option.value.isLiteral)
      }
    }
    return resolved
  }
}

// MARK: - Declarations

extension ValueResolver {
  /// Resolves a declaration and, before it, those that it is made from. A list of what is open stands
  /// where a recursion would: thousands of declarations may hang on one another.
  private mutating func resolveDeclaration(of variable: Variable) {
    if let slot = message.declarationOf[variable.index], message.dependencies[slot].isEmpty {
      values[variable.index] = resolve(message.message.declarations[slot])
      return
    }
    var pending = [variable]
    while let next = pending.last {
      guard values[next.index] == nil, let slot = message.declarationOf[next.index] else {
        pending.removeLast()
        continue
      }
      let missing = message.dependencies[slot].filter { values[$0.index] == nil }
      pending += missing
      if missing.isEmpty { values[next.index] = resolve(message.message.declarations[slot]) }
    }
  }

  private mutating func resolve(_ declaration: Declaration) -> ResolvedValue {
    let expression = declaration.expression
    let operand =
      declaration.kind == .input
      ? argument(declaration.variable) : expression.operand.map { resolve($0) }
    let value = resolve(expression.function, of: operand)
    let source = ValueSource.variable(declaration.variable.name)
    return value.source == source ? value : value.with(source: source)
  }
}

// MARK: - Expressions

extension ValueResolver {
  private mutating func resolve(
    _ call: FunctionCall?, of operand: ResolvedValue?
  ) -> ResolvedValue {
    guard let call else { return operand ?? .fallback(.literal("")) }
    let source = operand?.source ?? .function(call.name)
    guard let function = context.functions[call.name] else {
      errors.append(MessageError(.unknownFunction, ":\(call.name)"))
      return .fallback(source)
    }
    var options = resolve(call.options)
    let universal = UniversalOptions(takenFrom: &options, reporting: &errors)
    let input = FunctionInput(
      name: call.name, operand: operand, options: options, source: source, context: context)
    if let line = OpenLine(operand)?.value(of: input) { return universal.framing(line) }
    let value = function.call(input, reporting: &errors)
    return value.map(universal.framing) ?? .fallback(source)
  }

  private mutating func resolve(_ operand: Operand) -> ResolvedValue {
    switch operand {
    case .variable(let variable): value(of: variable)
    case .literal(let text): .literal(text)
    }
  }

  private mutating func argument(_ variable: Variable) -> ResolvedValue {
    guard let value = arguments[variable.name] else {
      errors.append(MessageError(.unresolvedVariable, "$\(variable.name)"))
      return .fallback(.variable(variable.name))
    }
    return ResolvedValue(value, source: .variable(variable.name), context)
  }
}

extension Operand {
  fileprivate var isLiteral: Bool { if case .literal = self { true } else { false } }
}
