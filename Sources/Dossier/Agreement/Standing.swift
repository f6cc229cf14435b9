public import Localization

/// How far a paper has come. Nothing is drawn from today's date: the file says it.
public struct Standing: Hashable, Sendable {
  /// `état`.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Not signed: « Projet ».
    case draft = "projet"
    /// Signed and running.
    case inForce = "vigueur"
    /// Signed and over.
    case expired = "échue"
  }

  /// `état`: draft unless the file says otherwise; its raw value is the `$état` of the messages. To be
  /// completed for a paper of which nobody knows whether it still holds; it is then no draft.
  public var state: Blank<State>
  /// `version`: the day of this draft.
  public var version: Blank<CalendarDay>?
  /// `signature: {lieu: …}`: where it is or will be signed.
  public var signingPlace: Blank<NounPhrase>?
  /// `signature: {date: …}`: never nil once it is signed.
  public var signingDate: Blank<CalendarDay>?

  /// Makes a standing.
  public init(
    state: Blank<State> = .known(.draft), version: Blank<CalendarDay>? = nil,
    signingPlace: Blank<NounPhrase>? = nil, signingDate: Blank<CalendarDay>? = nil
  ) {
    self.state = state
    self.version = version
    self.signingPlace = signingPlace
    self.signingDate = signingDate
  }

  /// Whether it is not signed yet.
  public var isDraft: Bool { state == .known(.draft) }
}
