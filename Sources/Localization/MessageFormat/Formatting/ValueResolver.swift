import Foundation

/// Resolves expressions and variables of one message for one call; each declaration at most once.
struct ValueResolver {
  private let declarations: [String: Declaration]
  private let arguments: [String: MessageValue]
  private let functions: FunctionRegistry
  private let conventions: LocaleConventions
  private var resolved: [String: ResolvedValue] = [:]
  private var open: Set<String> = []
  /// What went wrong so far.
  private(set) var errors: [MessageError] = []

  /// Makes a resolver for one call.
  init(
    declarations: [Declaration], arguments: [String: MessageValue], functions: FunctionRegistry,
    conventions: LocaleConventions
  ) {
    self.declarations = Dictionary(declarations.map { ($0.name, $0) }) { first, _ in first }
    self.arguments = arguments
    self.functions = functions
    self.conventions = conventions
  }

  /// The text of an expression in a pattern.
  mutating func text(of expression: Expression) -> MarkedText {
    let value = resolve(expression)
    switch value.format() {
    case .success(let text): return text
    case .failure(let error):
      errors.append(error)
      return MarkedText("{\(value.source)}")
    }
  }

  /// The value of a variable: declared, or given by the caller.
  mutating func variable(_ name: String) -> ResolvedValue {
    if let known = resolved[name] { return known }
    guard let declaration = declarations[name], open.insert(name).inserted else {
      return argument(name)
    }
    var value = resolve(declaration.expression)
    open.remove(name)
    if value.isFallback { value = .fallback("$\(name)") } else { value.source = "$\(name)" }
    resolved[name] = value
    return value
  }

  /// Adds an error met by the caller.
  mutating func report(_ error: MessageError) { errors.append(error) }

  private mutating func resolve(_ expression: Expression) -> ResolvedValue {
    let operand = expression.operand.map { resolve($0) }
    guard let call = expression.function else { return operand ?? .fallback("") }
    let source = operand?.source ?? ":\(call.name)"
    guard let function = functions[call.name] else {
      errors.append(MessageError(.unknownFunction, ":\(call.name)"))
      return .fallback(source)
    }
    let input = FunctionInput(
      name: call.name, operand: operand, options: resolve(call.options), source: source,
      conventions: conventions)
    return function.call(input, reporting: &errors) ?? .fallback(source)
  }

  private mutating func resolve(_ operand: Operand) -> ResolvedValue {
    switch operand {
    case .variable(let name): variable(name)
    case .literal(let text): literal(text)
    }
  }

  private mutating func resolve(_ options: [MessageOption]) -> FunctionOptions {
    var resolved = FunctionOptions()
    for option in options {
      let value = resolve(option.value)
      if value.isFallback {
        errors.append(MessageError(.badOption, option.name))
      } else if case .literal = option.value {
        resolved[option.name] = FunctionOptions.Value(value: value, isLiteral: true)
      } else {
        resolved[option.name] = FunctionOptions.Value(value: value, isLiteral: false)
      }
    }
    return resolved
  }

  private func literal(_ text: String) -> ResolvedValue {
    let escaped = text.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
    return ResolvedValue(source: "|\(escaped)|", content: .text(text)) {
      .success(MarkedText(text))
    }
  }

  private mutating func argument(_ name: String) -> ResolvedValue {
    guard let value = arguments[name] else {
      errors.append(MessageError(.unresolvedVariable, "$\(name)"))
      return .fallback("$\(name)")
    }
    let text = formatUnannotated(value, conventions)
    return ResolvedValue(source: "$\(name)", content: content(of: value)) { .success(text) }
  }

  private func content(of value: MessageValue) -> ResolvedValue.Content {
    switch value {
    case .string(let text): .text(text)
    case .number(let number): .number(number)
    case .marked(let marked): .marked(marked)
    case .noun(let noun): .noun(noun)
    case .list(let values): .list(values)
    }
  }
}

/// The text of a value without a function: numbers in the locale's form, lists joined by « et ».
func formatUnannotated(_ value: MessageValue, _ conventions: LocaleConventions) -> MarkedText {
  switch value {
  case .string(let text): MarkedText(text)
  case .number(let number): MarkedText(formatNumber(number, NumberStyle(), conventions.numbers))
  case .marked(let marked): marked
  case .noun(let noun): MarkedText(noun.text)
  case .list(let values):
    joinList(values.map { formatUnannotated($0, conventions) }, .and)
  }
}
