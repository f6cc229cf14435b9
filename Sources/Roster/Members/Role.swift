/// One function of a member in the co-operative.
public enum Role: Hashable, Sendable {
  /// A key of the lexicon, worded by the catalogues in the member's gender; `committee` is the
  /// committee's name without the word « comité » (`finances`, `des finances`), as typed.
  case key(String, committee: String? = nil)
  /// A function that the lexicon does not know, printed as typed.
  case free(String)

  /// The key of a plain committee member.
  public static let memberKey = "membre"
  /// The key of a committee's head.
  public static let headKey = "responsable"
}
