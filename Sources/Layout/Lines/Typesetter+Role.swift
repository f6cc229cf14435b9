internal import Document
internal import Localization

/// Words before which a role likes to break, with the line's end after a comma (LOOKS 0.6).
private let openers: Set<String> = ["de", "du", "des", "et", "à", "au", "aux", "pour", "en"]
/// Factor on the widest line of a break that is liked: low enough that « comité local » is not parted for
/// the sake of evenness.
private let likedBreak = 0.75

extension Typesetter {
  /// A role: on one line, or on two broken where sense breaks; as a paragraph where two do not do.
  mutating func role(_ text: MarkedText, _ style: TextStyle, measure: Length) -> SetParagraph {
    let whole = line(text, style)
    if whole.width <= measure {
      return SetParagraph(lines: [whole], style: style, capHeight: capHeight(style))
    }
    let words = text.words()
    var best: (lines: [Line], cost: Double)?
    for split in words.indices.dropFirst() {
      let lines = lines(
        [MarkedText(joining: words[..<split]), MarkedText(joining: words[split...])], style)
      let widest = max(lines[0].width, lines[1].width)
      guard widest <= measure else { continue }
      let cost = widest.points * (isLiked(words, at: split) ? likedBreak : 1)
      if cost < best?.cost ?? .infinity { best = (lines, cost) }
    }
    guard let best else { return paragraph(text, style, measure: measure) }
    return SetParagraph(lines: best.lines, style: style, capHeight: capHeight(style))
  }

  private func isLiked(_ words: [MarkedText], at split: Int) -> Bool {
    let after = words[split].plain.lowercased()
    return words[split - 1].plain.hasSuffix(",") || openers.contains(after) || after.hasPrefix("d’")
      || after.hasPrefix("l’")
  }
}
