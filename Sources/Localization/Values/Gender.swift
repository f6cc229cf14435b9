/// The gender in which a person is written about; never guessed from a first name.
public enum Gender: String, Hashable, Sendable, CaseIterable {
  /// Feminine.
  case feminine = "f"
  /// Masculine.
  case masculine = "m"
  /// Not stated, or neither: neutral wording.
  case unstated = "x"
}
