/// Every code that reading YAML may report; the words are under `problem.yaml` in the catalogues.
public enum YAMLProblem {
  /// The text is no YAML.
  public static let syntax = "yaml.syntax"
  /// A key stands twice in one mapping, in one spelling or in two.
  public static let duplicateKey = "yaml.duplicate-key"
  /// A mapping is wanted.
  public static let notAMapping = "yaml.not-a-mapping"
  /// A text is wanted.
  public static let notAText = "yaml.not-a-text"
  /// A value that is none of the possible ones.
  public static let unknownValue = "yaml.unknown-value"
  /// A key that nobody asks for.
  public static let unknownKey = "yaml.unknown-key"

  /// All of them.
  public static let all = [
    syntax, duplicateKey, notAMapping, notAText, unknownValue, unknownKey,
  ]
}
