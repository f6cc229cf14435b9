import Problems

/// Every problem that this target reports; the words are in `locales/fr/pdf.yaml`.
public enum PDFProblem: String, CaseIterable, Sendable {
  /// Cairo wrote a file of a form that is not known here; `reason` says what was met, in English.
  case unknownForm = "pdf.unknown-form"

  /// All codes.
  public static let all: [String] = allCases.map(\.rawValue)
}

extension UnknownForm {
  /// The error as a problem.
  var problem: Problem {
    Problem(PDFProblem.unknownForm.rawValue, .error, at: nil, ["reason": .text(reason)])
  }
}
