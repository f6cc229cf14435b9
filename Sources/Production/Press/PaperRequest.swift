/// A record whose paper is wanted, with its number.
public struct PaperRequest: Hashable, Sendable {
  /// Its position in the order, from 0.
  public var position: Int
  /// The number as printed.
  public var number: String
}
