public import Host

/// A record that has its number.
public struct NumberedRecord: Hashable, Sendable {
  /// Its position in the order, from 0.
  public var position: Int
  /// Its row in the list.
  public var row: Int
  /// The number as printed.
  public var number: String
  /// The name of its own file.
  public var file: String
  /// Digest of what its paper is made from.
  public var made: Digest
}
