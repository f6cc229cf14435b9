/// How finely spaces are set before high punctuation.
public enum TypographyStyle: String, Hashable, Sendable, CaseIterable {
  /// The variant's everyday use: in fr-CA nothing before ; ! ?.
  case usual
  /// The careful use of fine printing (`soignée`): a narrow no-break space there too.
  case careful
}
