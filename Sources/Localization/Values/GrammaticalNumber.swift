/// Whether a noun is one or several.
public enum GrammaticalNumber: String, Hashable, Sendable, CaseIterable {
  /// La Caisse.
  case singular
  /// Les Caisses.
  case plural
}
