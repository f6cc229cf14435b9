public import Problems

extension FileProblem {
  /// The problem as a person is told of it: the code of the reason, the path as its place.
  public var problem: Problem { Problem(reason.code, at: Place(file: path)) }
}

extension FileProblem.Reason {
  /// The stable code of the reason: `host.full`, `host.not-a-folder`.
  var code: String { "host.\(rawValue)" }
}
