/// How a committee meets: `réunions`. What is nil is not said.
public struct Meetings: Hashable, Sendable {
  /// `nombre`: at least so many in a season.
  public var count: Blank<Int>?
  /// `quorum`: of so many members.
  public var quorum: Blank<Int>?
  /// `compte rendu`: sent within so many days.
  public var minutesDays: Blank<Int>?
  /// `jeunes`: so many youths are asked to each meeting.
  public var youths: Blank<Int>?

  /// Makes meetings.
  public init(
    count: Blank<Int>? = nil, quorum: Blank<Int>? = nil, minutesDays: Blank<Int>? = nil,
    youths: Blank<Int>? = nil
  ) {
    self.count = count
    self.quorum = quorum
    self.minutesDays = minutesDays
    self.youths = youths
  }
}
