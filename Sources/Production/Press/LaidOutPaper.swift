public import Host
public import Problems

/// A paper that is laid out and not drawn yet.
public protocol LaidOutPaper: Sendable {
  /// Digest of everything that it is made from.
  var made: Digest { get }
  /// What was met on the way; an error refuses the record.
  var problems: [Problem] { get }
}

extension LaidOutPaper {
  /// Whether it must not be drawn.
  var isRefused: Bool { problems.contains { $0.severity == .error } }
}
