/// Resolves expressions and variables of one message for one call; each declaration at most once.
struct ValueResolver {
  private let message: PreparedMessage
  private let arguments: [String: MessageValue]
  private let functions: FunctionRegistry
  private let conventions: LocaleConventions
  private var declared: [ResolvedValue?]
  /// What went wrong so far.
  private(set) var errors: [MessageError] = []

  /// Makes a resolver for one call.
  init(
    _ message: PreparedMessage, _ arguments: [String: MessageValue], _ functions: FunctionRegistry,
    _ conventions: LocaleConventions
  ) {
    self.message = message
    self.arguments = arguments
    self.functions = functions
    self.conventions = conventions
    declared = Array(repeating: nil, count: message.message.declarations.count)
  }

  /// Adds an error met by the caller.
  mutating func report(_ error: MessageError) { errors.append(error) }

  /// The value of an expression of a pattern.
  mutating func resolve(_ expression: Expression) -> ResolvedValue {
    resolve(expression.function, of: expression.operand.map { resolve($0) })
  }

  /// The value of a variable: declared, or given by the caller.
  mutating func variable(_ name: String) -> ResolvedValue {
    guard let slot = message.slot(of: name) else { return argument(name) }
    if let known = declared[slot] { return known }
    resolveDeclarations(upTo: slot)
    return declared[slot] ?? argument(name)
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
  private mutating func resolveDeclarations(upTo slot: Int) {
    var pending = [slot]
    while let next = pending.last {
      let missing = message.dependencies[next].filter { declared[$0] == nil }
      if missing.isEmpty {
        if declared[next] == nil { declared[next] = resolve(message.message.declarations[next]) }
        pending.removeLast()
      } else {
        pending += missing
      }
    }
  }

  private mutating func resolve(_ declaration: Declaration) -> ResolvedValue {
    let expression = declaration.expression
    let operand =
      declaration.kind == .input
      ? argument(declaration.name)
      : expression.operand.map { resolve($0) }
    var value = resolve(expression.function, of: operand)
    value.source = .variable(declaration.name)
    return value
  }
}

// MARK: - Expressions

extension ValueResolver {
  private mutating func resolve(
    _ call: FunctionCall?, of operand: ResolvedValue?
  ) -> ResolvedValue {
    guard let call else { return operand ?? .fallback(.literal("")) }
    let source = operand?.source ?? .function(call.name)
    guard let function = functions[call.name] else {
      errors.append(MessageError(.unknownFunction, ":\(call.name)"))
      return .fallback(source)
    }
    var options = resolve(call.options)
    let universal = UniversalOptions(takenFrom: &options, reporting: &errors)
    let input = FunctionInput(
      name: call.name, operand: operand, options: options, source: source,
      conventions: conventions)
    guard var value = function.call(input, reporting: &errors) else { return .fallback(source) }
    universal.apply(to: &value)
    return value
  }

  private mutating func resolve(_ operand: Operand) -> ResolvedValue {
    switch operand {
    case .variable(let name): variable(name)
    case .literal(let text): .literal(text)
    }
  }

  private mutating func argument(_ name: String) -> ResolvedValue {
    guard let value = arguments[name] else {
      errors.append(MessageError(.unresolvedVariable, "$\(name)"))
      return .fallback(.variable(name))
    }
    return ResolvedValue(value, source: .variable(name), conventions)
  }
}

extension Operand {
  fileprivate var isLiteral: Bool { if case .literal = self { true } else { false } }
}
