/// The options that every function takes, whatever it does: those of the namespace `u:` (LDML 48,
/// part 9, `u-namespace`). Options of that namespace which the specification does not have are passed over.
struct UniversalOptions {
  /// `u:dir`: which way the value runs.
  enum Direction: String, Sendable {
    /// From the left.
    case ltr
    /// From the right.
    case rtl
    /// As its letters tell.
    case auto
    /// As the message does, or the operand.
    case inherit
  }

  /// The option `u:id`.
  private(set) var id: String?
  /// The option `u:dir`; nil where nothing is asked for.
  private(set) var direction: Direction?

  /// Takes the options out of those of a function.
  init(takenFrom options: inout FunctionOptions, reporting errors: inout [MessageError]) {
    guard options.names.contains(where: { $0.hasPrefix(Self.namespace) }) else { return }
    id = Self.id(options, &errors)
    if let given = options["u:dir"] {
      direction = given.value.text.flatMap { Direction(rawValue: $0) }
      if direction == nil { errors.append(MessageError(.badOption, "u:dir")) }
    }
    options = options.without(Set(options.names.filter { $0.hasPrefix(Self.namespace) }))
  }

  /// Takes the options out of those of markup, which has no direction.
  init(ofMarkup options: inout FunctionOptions, reporting errors: inout [MessageError]) {
    id = Self.id(options, &errors)
    if options["u:dir"] != nil { errors.append(MessageError(.badOption, "u:dir")) }
    options = options.without(Set(options.names.filter { $0.hasPrefix(Self.namespace) }))
  }

  /// Gives a value its name and its direction.
  func apply(to value: inout ResolvedValue) {
    if let id { value.id = id }
    guard let direction else { return }
    value.isIsolated = direction != .inherit
    switch direction {
    case .ltr: value.direction = .leftToRight
    case .rtl: value.direction = .rightToLeft
    case .auto: value.direction = nil
    case .inherit: break
    }
  }

  private static let namespace = "u:"

  private static func id(
    _ options: FunctionOptions, _ errors: inout [MessageError]
  ) -> String? {
    guard let given = options["u:id"] else { return nil }
    if let text = given.value.text { return text }
    errors.append(MessageError(.badOption, "u:id"))
    return nil
  }
}
