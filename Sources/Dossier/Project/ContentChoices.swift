/// The parts of a paper that a coordinator may switch on or off, or word anew.
public struct ContentChoices: Hashable, Sendable {
  /// `verbe`.
  public var opening: Opening
  /// `nature`: the sentence that says what such a co-operative is; standard by default.
  public var nature: Passage
  /// `clôture`: the closing formula of French attestations; omitted by default.
  public var closing: Passage
  /// `partenaires`: the line over the logos; omitted by default.
  public var partnersLine: Passage
  /// `heures`: whether the list's hours are printed; off by default.
  public var showsHours: Bool
  /// `sceau`: whether the seal is drawn; off by default.
  public var showsSeal: Bool
  /// `cachet`: whether room is kept for a rubber stamp; off by default.
  public var reservesStamp: Bool
  /// `vérification`: an address with `{numéro}` in it, behind which something answers; off by default.
  public var verificationPattern: String?

  /// Makes choices, each at its default unless given.
  public init(
    opening: Opening = .standard, nature: Passage = .standard, closing: Passage = .omitted,
    partnersLine: Passage = .omitted, showsHours: Bool = false, showsSeal: Bool = false,
    reservesStamp: Bool = false, verificationPattern: String? = nil
  ) {
    self.opening = opening
    self.nature = nature
    self.closing = closing
    self.partnersLine = partnersLine
    self.showsHours = showsHours
    self.showsSeal = showsSeal
    self.reservesStamp = reservesStamp
    self.verificationPattern = verificationPattern
  }
}
