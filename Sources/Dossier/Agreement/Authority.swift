public import Localization

/// The decision by which a party may sign: `résolution` (Québec), `délibération` (France).
public struct Authority: Hashable, Sendable {
  /// `numéro`.
  public var number: Blank<String>?
  /// `organe`: « le conseil municipal », a common noun.
  public var body: Blank<NounPhrase>?
  /// `date`.
  public var date: Blank<CalendarDay>?

  /// Makes a decision.
  public init(
    number: Blank<String>? = nil, body: Blank<NounPhrase>? = nil, date: Blank<CalendarDay>? = nil
  ) {
    self.number = number
    self.body = body
    self.date = date
  }
}
