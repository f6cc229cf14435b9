public import Localization

/// When the co-operative worked: both days, or the year alone.
public struct Season: Hashable, Sendable {
  /// The year, of the first day where the file gives no other.
  public var year: Int
  /// First and last day, the last never before the first.
  public var days: ClosedRange<CalendarDay>?
  /// `édition`, as typed: « 12e édition ».
  public var edition: String?

  /// Makes a season.
  public init(year: Int, days: ClosedRange<CalendarDay>? = nil, edition: String? = nil) {
    self.year = year
    self.days = days
    self.edition = edition
  }
}
