/// The programme in whose name the co-operative works: data, not a constant.
public enum Programme: Hashable, Sendable {
  /// One whose words are in the catalogues.
  case known(KnownProgramme)
  /// One with a name of its own, feminine on paper, and its word for a member where it has one.
  case own(name: String, member: GenderedForms?)
}
