public import Localization

/// Where and when the papers are issued.
public struct Issuance: Hashable, Sendable {
  /// The place; nil where only the date is to be printed.
  public var place: NounPhrase?
  /// The date; nil where the command line gives it.
  public var date: CalendarDay?

  /// Makes an issuance.
  public init(place: NounPhrase? = nil, date: CalendarDay? = nil) {
    self.place = place
    self.date = date
  }
}
