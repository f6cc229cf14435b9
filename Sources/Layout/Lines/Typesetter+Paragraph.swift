internal import Document
internal import Localization
internal import Problems

/// Least share of its size to which a text may shrink to hold a word that is wider than its measure.
let smallestShrink = 0.75

/// How often lines are broken anew: fonts kern letters against the space between two words, so that a
/// line may come out a little wider than its words; it is broken for as much less then.
private let breakingTries = 4

extension Typesetter {
  /// `text` in lines no wider than `measure`, ragged, as even as they can be.
  ///
  /// Where the text's own line breaks leave a line too wide, they are given up and the whole is
  /// balanced anew. A word that is wider than the measure makes the whole text smaller, down to
  /// three quarters; below that it is `layout.overflow`. Where it `isContinued`, more of it is in another
  /// block.
  mutating func paragraph(
    _ text: MarkedText, _ style: TextStyle, measure: Length, isContinued: Bool = false
  ) -> SetParagraph {
    var style = style
    var lines = broken(text, style, measure, isContinued)
    let widest = lines.map(\.width).max() ?? .zero
    if widest > measure {
      let factor = max(smallestShrink, measure / widest * 0.999)
      if measure / widest < smallestShrink {
        report(LayoutProblem.overflow, .error, ["text": .text(text.plain)])
      }
      style = style.scaled(by: factor)
      lines = broken(text, style, measure, isContinued)
    }
    return SetParagraph(lines: lines, style: style, capHeight: capHeight(style))
  }

  private mutating func broken(
    _ text: MarkedText, _ style: TextStyle, _ measure: Length, _ isContinued: Bool
  ) -> [Line] {
    let asMarked = lines(text.splitAtLineBreaks(), style, isContinued: isContinued)
    if asMarked.allSatisfy({ $0.width <= measure }) { return asMarked }
    let words = text.words()
    let widths = words.map { line($0, style).width }
    // Between two words the tracking of both sides is added to the space.
    let space = line(" ", style).width + style.size * (style.tracking * 2)
    let small = Set(words.indices.filter { announcingWords.contains(words[$0].plain) })
    var available = measure
    var result: [Line] = []
    for _ in 0..<breakingTries {
      let breaks = balancedBreaks(
        widths: widths, space: space, measure: available, disliked: small)
      result = lines(
        breaks.map { MarkedText(joining: words[$0]) }, style, isContinued: isContinued)
      let widest = zip(breaks, result).filter { $0.0.count > 1 }.map(\.1.width).max() ?? .zero
      guard widest > measure else { break }
      available -= widest - measure
    }
    return result
  }
}

/// Words that announce the next one, so that a line should not end with them: articles, short
/// prepositions and conjunctions, possessives, relative pronouns, clitics.
let announcingWords: Set<String> = [
  "à", "au", "aux", "ce", "ces", "cet", "cette", "dans", "de", "des", "du", "en", "et", "la", "le",
  "les", "leur", "leurs", "ne", "ni", "nos", "notre", "ou", "où", "par", "pour", "que", "qui", "sa",
  "sans", "se", "ses", "son", "sous", "sur", "un", "une", "vers",
]

/// A paragraph's lines with the style that they came to be set in.
struct SetParagraph {
  var lines: [Line]
  var style: TextStyle
  var capHeight: Length

  /// From the cap height of the first line to the last baseline.
  var height: Length { capHeight + style.leading * Double(max(0, lines.count - 1)) }
  /// Of the widest line.
  var width: Length { lines.map(\.width).max() ?? .zero }
}
