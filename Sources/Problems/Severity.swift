/// How much a problem matters, least first.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// Worth knowing; nothing to do.
  case note
  /// Made all the same; worth a look before it is handed out.
  case warning
  /// The record, or the run, was refused.
  case error

  /// Orders by weight: a note is less than an error.
  public static func < (a: Severity, b: Severity) -> Bool { a.weight < b.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
