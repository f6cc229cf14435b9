public import Localization

/// A line of the calendar: a day, or days from one to another, and what happens then.
public struct CalendarStep: Hashable, Sendable {
  /// `date`, or `début`.
  public var date: Blank<CalendarDay>
  /// `fin`: the last of several days.
  public var end: Blank<CalendarDay>?
  /// `étape`.
  public var what: VariantText

  /// Makes a step.
  public init(date: Blank<CalendarDay>, end: Blank<CalendarDay>? = nil, what: VariantText) {
    self.date = date
    self.end = end
    self.what = what
  }
}
