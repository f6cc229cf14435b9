/// A number and the person it belongs to, for good.
public struct ManifestRecord: Hashable, Sendable {
  /// The number as printed.
  public var number: String
  /// Its rank in its series; nil where the list gave the number.
  public var rank: Int?
  /// The numbers it counts among; see `NumberScheme`.
  public var series: String
  /// The person's row in the list when last seen.
  public var row: Int
  /// Whose it is.
  public var identity: PersonIdentity
  /// The person's own file of a first issue, once there is one.
  public var file: String?
  /// Whether the person has left the list; the number stays theirs.
  public var isRetired: Bool
}
