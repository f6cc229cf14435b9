/// The number of one record.
public struct AssignedNumber: Hashable, Sendable {
  /// The row of the record.
  public var row: Int
  /// The number as printed; nil where the record is refused for its number, or waits and
  /// never had one.
  public var number: String?
  /// Its rank in the series; nil where the list gave the number.
  public var rank: Int?
  /// Which record of the manifest it continues; nil for a new one.
  var known: Int?
}
