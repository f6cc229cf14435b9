public import Problems

/// Words of a file's own, with the articles and annexes that they refer to: `voir {article:budget}`.
public struct OwnText: Hashable, Sendable {
  /// A stretch of it.
  public enum Piece: Hashable, Sendable {
    /// Words, printed as typed.
    case text(String)
    /// The number of an article, by the key of `Agreement.articles`: known to be there.
    case article(String)
    /// The rank of an annex, by the key of `Agreement.annexes`: known to be there.
    case annex(String)
  }

  /// In order; no piece is empty.
  public var pieces: [Piece]
  /// Where the file says it.
  public var place: Place

  /// Makes a text.
  public init(_ pieces: [Piece], place: Place = Place()) {
    self.pieces = pieces
    self.place = place
  }
}
