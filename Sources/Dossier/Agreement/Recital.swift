/// What the preamble says, one after the other.
public enum Recital: Hashable, Sendable {
  /// `entente.préambule.<key>` of the catalogues.
  public enum Standard: String, Hashable, Sendable, CaseIterable {
    /// What such a co-operative is.
    case project = "projet"
    /// Whose the decisions are.
    case youth = "jeunes"
    /// What a committee is for.
    case committee = "comité"
    /// Of what season this is.
    case season = "saison"
  }

  /// The catalogues' words.
  case standard(Standard)
  /// Words of the file's own, without « ATTENDU QUE » and without the sign at the end.
  case own(OwnText)
}
