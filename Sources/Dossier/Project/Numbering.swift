/// How certificates are numbered where the list gives no number.
public struct Numbering: Hashable, Sendable {
  /// The pattern, with `{rang}` and optionally `{année}`: `{année}-{rang}`.
  public var pattern: String
  /// Digits of the rank, filled up with zeros; 1 to 9.
  public var width: Int
  /// The first rank of a season; 0 or more.
  public var first: Int

  /// `2026-0001`, `2026-0002`…
  public static let standard = Numbering(pattern: "{année}-{rang}", width: 4, first: 1)

  /// Makes a numbering.
  public init(pattern: String, width: Int = 4, first: Int = 1) {
    self.pattern = pattern
    self.width = width
    self.first = first
  }
}
