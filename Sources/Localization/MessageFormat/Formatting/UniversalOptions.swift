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
    guard options.has(namespace: Self.namespace) else { return }
    id = Self.id(options, &errors)
    if let given = options["u:dir"] {
      direction = given.value.text.flatMap { Direction(rawValue: $0) }
      if direction == nil { errors.append(MessageError(.badOption, "u:dir")) }
    }
    options = options.without(namespace: Self.namespace)
  }

  /// Takes the options out of those of markup, which has no direction.
  init(ofMarkup options: inout FunctionOptions, reporting errors: inout [MessageError]) {
    id = Self.id(options, &errors)
    if options["u:dir"] != nil { errors.append(MessageError(.badOption, "u:dir")) }
    options = options.without(namespace: Self.namespace)
  }

  /// The value with its name and its direction.
  func framing(_ value: ResolvedValue) -> ResolvedValue {
    if id == nil, direction == nil { return value }
    var frame = value.frame
    if let id { frame.id = id }
    if let direction { frame.isIsolated = direction != .inherit }
    switch direction {
    case .ltr: frame.direction = .leftToRight
    case .rtl: frame.direction = .rightToLeft
    case .auto: frame.direction = nil
    case .inherit, nil: break
    }
    return value.with(frame: frame)
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
