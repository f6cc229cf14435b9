/// The terminal, or what stands in its place: where words go and what is known of it.
struct Terminal: Sendable {
  /// Writes to standard output: the result, in words or JSON.
  var output: @Sendable (String) -> Void
  /// Writes to standard error: problems and progress.
  var error: @Sendable (String) -> Void
  /// Whether a person watches standard error.
  var errorIsTerminal: Bool
  /// Width of a line of help, in characters.
  var width: Int
  /// The environment's variables.
  var variables: [String: String]

  /// Whether colours may be used: never with `NO_COLOR` set to something (no-color.org) nor on a
  /// terminal that has none.
  var hasColor: Bool {
    errorIsTerminal && (variables["NO_COLOR"] ?? "").isEmpty && variables["TERM"] != "dumb"
  }
}
