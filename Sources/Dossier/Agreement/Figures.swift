/// A season in three numbers, for the summary: « En bref ».
public struct Figures: Hashable, Sendable {
  /// `jeunes`
  public var youths: Blank<Int>?
  /// `semaines`
  public var weeks: Blank<Int>?
  /// `animation`: people who animate.
  public var leaders: Blank<Int>?

  /// Makes figures.
  public init(
    youths: Blank<Int>? = nil, weeks: Blank<Int>? = nil, leaders: Blank<Int>? = nil
  ) {
    self.youths = youths
    self.weeks = weeks
    self.leaders = leaders
  }

  /// Whether there is none.
  public var isEmpty: Bool { youths == nil && weeks == nil && leaders == nil }
}
