import Problems

/// What the lint marks in one passage.
struct LintFault {
  /// What is wrong.
  var code: LocalizationProblem
  /// Where it stands in the message's source.
  var position: TextPosition
  /// What is typed.
  var form = ""
  /// What to write; empty where nothing takes its place.
  var instead = ""

  /// As a problem of a key.
  func problem(_ key: String, _ origin: SourceOrigin) -> Problem {
    Problem(
      code.rawValue, .error, at: origin.place(of: position),
      ["key": .text(key), "form": .text(form), "instead": .text(instead)])
  }
}
