/// A passage that has standard words in the catalogues.
public enum Passage: Hashable, Sendable {
  /// The catalogues' words.
  case standard
  /// Words of the project's own, printed as given.
  case own(String)
  /// Not printed.
  case omitted
}
