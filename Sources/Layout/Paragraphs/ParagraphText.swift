internal import Document
internal import Localization

/// A paragraph up to a line break of its own, shaped: words and the white between them.
struct ParagraphText {
  /// A word or white.
  enum Token {
    /// Letters between two spaces of any kind.
    case word(ParagraphWord)
    /// White between two words.
    case space(ParagraphSpace)
  }

  /// A hyphen that is added where a word is parted.
  struct Hyphen {
    var width: Length
    var hang: Length
  }

  /// Whether its first word begins a sentence: not after a break in one.
  let beginsSentence: Bool
  /// From its first letter to its last.
  private(set) var tokens: [Token] = []
  /// The hyphen in each look that the text has.
  var hyphens: [Set<MarkedText.Mark>: Hyphen] = [:]

  /// Nothing yet.
  init(beginsSentence: Bool) { self.beginsSentence = beginsSentence }

  /// The word of a token.
  func word(_ token: Int) -> ParagraphWord? {
    if case .word(let word) = tokens[token] { word } else { nil }
  }

  /// Adds letters to the last word, or begins one.
  mutating func append(_ piece: MarkedText.Piece, _ fragments: [Line.Fragment]) {
    var word = tokens.popLast().flatMap { last -> ParagraphWord? in
      if case .word(let word) = last { return word }
      tokens.append(last)
      return nil
    }
    word = word ?? ParagraphWord()
    word?.append(piece, fragments)
    if let word { tokens.append(.word(word)) }
  }

  /// Adds white; several word spaces are one, and none begins a paragraph.
  mutating func append(
    _ piece: MarkedText.Piece, _ fragments: [Line.Fragment], _ kind: ParagraphSpace.Kind
  ) {
    guard let fragment = fragments.first else { return }
    if kind == .word {
      guard let last = tokens.last else { return }
      if case .space(let space) = last, space.kind == .word { return }
    }
    tokens.append(.space(ParagraphSpace(piece: piece, fragment: fragment, kind: kind)))
  }

  /// Leaves away the white at the end.
  mutating func finish() {
    if case .space(let space)? = tokens.last, space.kind == .word { tokens.removeLast() }
  }
}

/// Signs that end a sentence, and those that may close it after them.
private let sentenceEnds: Set<Unicode.Scalar> = [".", "!", "?", "…"]
private let sentenceClosers: Set<Unicode.Scalar> = ["»", "”", ")", "\"", "]"]
/// A capital with so few letters and a point before the next word is an abbreviation: « M. », « Dr. ».
private let longestAbbreviation = 2

extension ParagraphText {
  /// Whether the word of a token begins a sentence: after white at which a line may end and the end of another
  /// one, or after such a place and an opening guillemet.
  func beginsSentence(_ token: Int) -> Bool {
    guard token > 0 else { return beginsSentence }
    if case .space(let space) = tokens[token - 1], space.kind == .word {
      return endsSentence(before: token - 1)
    }
    return token > 1 && word(token - 2)?.text == "«" && beginsSentence(token - 2)
  }

  private func endsSentence(before token: Int) -> Bool {
    guard token > 0, let word = word(token - 1) else { return false }
    let letters = word.text.unicodeScalars.reversed().drop { sentenceClosers.contains($0) }
    if letters.isEmpty {
      // A closing guillemet stands alone, after its no-break space.
      return token > 2 && endsSentence(before: token - 2)
    }
    guard let sign = letters.first, sentenceEnds.contains(sign) else { return false }
    let isAbbreviation =
      letters.count <= longestAbbreviation + 1 && letters.last?.properties.isUppercase == true
    return !isAbbreviation
  }
}
