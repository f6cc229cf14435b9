public import Localization

/// When something begins and ends, each day known, to be completed or not said.
public struct Term: Hashable, Sendable {
  /// The first day.
  public var start: Blank<CalendarDay>?
  /// The last day, never before the first where both are known.
  public var end: Blank<CalendarDay>?

  /// Makes a term.
  public init(start: Blank<CalendarDay>? = nil, end: Blank<CalendarDay>? = nil) {
    self.start = start
    self.end = end
  }

  /// Both days, where both are known.
  public var days: ClosedRange<CalendarDay>? {
    guard let start = start?.value, let end = end?.value, start <= end else { return nil }
    return start...end
  }

  /// Whether nothing is said of it.
  public var isEmpty: Bool { start == nil && end == nil }
}
