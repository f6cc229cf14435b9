/// How the paper leads up to the person's name.
public enum Opening: String, Hashable, Sendable, CaseIterable {
  /// « décerné à », « Nous attestons que ».
  case standard
  /// The plainer words: « remis à ».
  case plain
  /// « Je soussignée … atteste que », for exactly one signatory (fr-FR).
  case signatory
}
