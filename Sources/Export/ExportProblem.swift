internal import Problems

/// Every problem that this target reports; the words are in `locales/fr/export.yaml`.
public enum ExportProblem: String, CaseIterable, Sendable {
  /// The document is made of sheets, which hold no running text.
  case noRunningText = "export.no-running-text"
  /// libarchive refused to write; `status` is its own explanation, in English.
  case archive = "export.archive"

  /// All codes.
  public static let all: [String] = allCases.map(\.rawValue)

  func problem(_ arguments: [String: Problem.Value] = [:]) -> Problem {
    Problem(rawValue, .error, arguments)
  }
}
