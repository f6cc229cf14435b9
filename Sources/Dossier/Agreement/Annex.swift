/// An annex of an agreement; its rank (A, B or I, II) is its place in `Agreement.annexes`.
public struct Annex: Hashable, Sendable {
  /// What stands in it.
  public enum Content: Hashable, Sendable {
    /// `Agreement.budget`.
    case budget
    /// `Agreement.calendar`.
    case calendar
    /// `Agreement.composition`.
    case composition
    /// Words of the file's own.
    case own(title: OwnText, paragraphs: [OwnText], items: [OwnText], clauses: [Clause])
  }

  /// What references call it: `budget`, `calendrier`, `composition`, or the own annex's. Unique.
  public var key: String
  /// What stands in it.
  public var content: Content

  /// Makes an annex.
  public init(key: String, content: Content) {
    self.key = key
    self.content = content
  }
}
