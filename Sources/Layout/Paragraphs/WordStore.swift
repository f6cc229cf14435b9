internal import Document
internal import Localization

/// Words that were shaped for paragraphs: an agreement has each of its words ten times.
struct WordStore {
  /// All that a word's glyphs depend on but its letters.
  struct Look: Hashable {
    var style: TextStyle
    var face: String
    var marks: Set<MarkedText.Mark>
  }

  private struct Key: Hashable {
    var look: Int
    var text: String
  }

  private var looks: [Look: Int] = [:]
  private var fragments: [Key: [Line.Fragment]] = [:]

  /// A number for a look, by which its words are found.
  mutating func number(of look: Look) -> Int {
    if let known = looks[look] { return known }
    looks[look] = looks.count
    return looks.count - 1
  }

  /// The glyphs of a word in a look; nil where it was not shaped yet.
  subscript(text: String, look: Int) -> [Line.Fragment]? {
    get { fragments[Key(look: look, text: text)] }
    set {
      if fragments.count >= mostWords { fragments.removeAll(keepingCapacity: true) }
      fragments[Key(look: look, text: text)] = newValue
    }
  }
}

/// The words of a hundred agreements; beyond this the store begins anew, so that memory stays flat.
private let mostWords = 20_000
