/// The gender of a noun. Unlike a person's, it is never « unstated »: where it is not known it is nil.
public enum NounGender: String, Hashable, Sendable, CaseIterable {
  /// La Ville, une association.
  case feminine = "f"
  /// Le Carrefour, un organisme.
  case masculine = "m"
}
