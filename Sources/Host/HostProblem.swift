import Problems

/// Every code that this target reports; the French of each stands in `locales/fr/host.yaml`.
public enum HostProblem: String, CaseIterable {
  /// Neither beside the program nor above it is a folder with `locales/` and `templates/`.
  case dataNotFound = "host.data-not-found"
  /// The folder that the user named has no `locales/` or no `templates/`.
  case dataIncomplete = "host.data-incomplete"

  /// All codes: those of this list and one for each reason of `FileProblem`.
  public static let all: [String] =
    FileProblem.Reason.allCases.map(\.code) + allCases.map(\.rawValue)
}
