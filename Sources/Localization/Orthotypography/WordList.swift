/// A few words, compared scalar by scalar: a rule asks for each blank, and hashing costs more.
struct WordList: Sendable {
  /// The words' scalars.
  let words: [[Unicode.Scalar]]

  /// Takes the words, parted by blanks.
  init(_ words: String) {
    self.words = words.split(separator: " ").map { Array($0.unicodeScalars) }
  }

  /// Takes the words.
  init(_ words: [String]) { self.words = words.map { Array($0.unicodeScalars) } }
}
