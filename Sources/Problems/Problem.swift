/// One thing that is wrong or doubtful in what the user gave, or in what the program made of it.
///
/// A problem is a value without words: `code` names the message of the catalogues that tells it
/// (`problem.<code>`, with an optional `problem.<code>-hint`), `arguments` fill that message in.
/// Tests compare codes; people read sentences.
public struct Problem: Hashable, Sendable {
  /// Stable, dotted, kebab-case: `roster.unknown-role`, `layout.missing-character`.
  public var code: String
  /// How much it matters.
  public var severity: Severity
  /// Where it is, as far as that is known.
  public var place: Place?
  /// What the message names, by variable name.
  public var arguments: [String: Value]

  /// Makes a problem of the given code.
  public init(
    _ code: String, _ severity: Severity = .error, at place: Place? = nil,
    _ arguments: [String: Value] = [:]
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.arguments = arguments
  }
}
