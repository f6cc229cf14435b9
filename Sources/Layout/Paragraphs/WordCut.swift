/// A place within a word where a line may end.
struct WordCut: Hashable {
  /// What stands at the end of the line then.
  enum Kind: Hashable {
    /// The word's own hyphen.
    case ownHyphen
    /// An added hyphen.
    case hyphenation
    /// An added hyphen in a word that has one of its own.
    case hyphenationInCompound
  }

  /// Bytes of the word before it.
  var offset: Int
  /// What stands there.
  var kind: Kind
}
