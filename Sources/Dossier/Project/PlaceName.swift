/// The name of a place, with what its contraction with « de » and « à » depends on.
public struct PlaceName: Hashable, Sendable {
  /// Where a name that begins with « Le » comes from.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A place's own article contracts: « du Faouët ».
    case toponym
    /// A person's name does not: « de Le Gardeur » (Justice Canada, Juriling 142).
    case person
  }

  /// The name with its article: `Les Escoumins`.
  public var name: String
  /// Whether its article contracts.
  public var kind: Kind

  /// Makes a place's name.
  public init(_ name: String, kind: Kind = .toponym) {
    self.name = name
    self.kind = kind
  }
}
