/// A quotation mark as it was typed, of one or two signs.
struct QuoteMark {
  /// Marks that may stand for one another in a pair.
  enum Family: Hashable {
    /// `"`, `“`, `”`, `„`, `‟`, `''`, `,,`
    case english
    /// `«` and `»`, either way round
    case guillemets
    /// `‹` and `›`
    case singleGuillemets
    /// `<<` and `>>`
    case chevrons
  }

  /// What a mark can do where it stands.
  enum Role: Hashable { case opens, closes, either }

  /// Where it stands.
  let range: Range<Int>
  /// Which marks it pairs with.
  let family: Family
  /// Whether it opens or closes.
  let role: Role
  /// Whether it stands right after a figure, where it may mean inches or seconds.
  let followsDigit: Bool
}
