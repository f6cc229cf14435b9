/// A length of time given as hours in a list, exact to the minute.
public struct Hours: Hashable, Sendable, Comparable {
  /// Minutes, more than zero: a blank or a zero in a list is no `Hours` at all.
  public let minutes: Int

  /// The most that a cell may hold, in minutes: more than a year has is a slip of the key.
  public static let limit = 8784 * 60

  /// So many minutes; nil for none, a negative number, or more than `limit`.
  public init?(minutes: Int) {
    guard minutes > 0, minutes <= Self.limit else { return nil }
    self.minutes = minutes
  }

  /// Orders by length.
  public static func < (a: Hours, b: Hours) -> Bool { a.minutes < b.minutes }
}
