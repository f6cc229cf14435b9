public import Problems

/// Words of a file's own, with the articles and annexes that they refer to, and what is left open:
/// `voir {article:budget}`, `au plus tard le {à compléter}`.
public struct OwnText: Hashable, Sendable {
  /// A stretch of it.
  public enum Piece: Hashable, Sendable {
    /// Words, printed as typed.
    case text(String)
    /// The number of an article, by the key of `Agreement.articles`: known to be there.
    case article(String)
    /// The rank of an annex, by the key of `Agreement.annexes`: known to be there.
    case annex(String)
    /// `{à compléter}`, or a text that is nothing else: an open line.
    case toComplete
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
