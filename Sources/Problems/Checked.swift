/// A value together with the problems met while it was made: what every stage returns.
public struct Checked<Value: Sendable>: Sendable {
  /// What was made.
  public var value: Value
  /// What was met on the way, in the order it was met.
  public var problems: [Problem]

  /// Makes a value with its problems.
  public init(_ value: Value, _ problems: [Problem] = []) {
    self.value = value
    self.problems = problems
  }

  /// The same problems with a value made from this one.
  public func map<Other>(_ transform: (Value) -> Other) -> Checked<Other> {
    Checked<Other>(transform(value), problems)
  }

  /// Whether one of the problems is an error.
  public var isRefused: Bool { problems.contains { $0.severity == .error } }
}
