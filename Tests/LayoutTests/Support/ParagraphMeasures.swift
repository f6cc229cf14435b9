import Document
import Foundation
import Localization

@testable import Layout

/// What the bench's `quality_c.py` measures of justified text, taken from the lines themselves.
struct ParagraphMeasures {
  /// Justified lines: all but the last of each paragraph.
  var lines = 0
  /// Of these, how many end with a hyphen, added or not.
  var hyphens = 0
  /// The most of them one under the other.
  var stack = 0
  /// The widest mean space of a line.
  var widestSpace = Length.zero
  /// The narrowest mean space of a line.
  var narrowestSpace = Length.pt(1000)
  /// Lines whose letters end beyond the measure by more than a sign may hang out.
  var overfull = 0

  /// Adds the lines of a paragraph.
  mutating func add(_ paragraph: [ParagraphLine], measure: Length) {
    var run = 0
    for line in paragraph.dropLast() {
      lines += 1
      let isHyphen = "-\u{AD}".contains(line.line.text.last ?? " ")
      run = isHyphen ? run + 1 : 0
      hyphens += isHyphen ? 1 : 0
      stack = max(stack, run)
      let spaces = line.line.fragments.filter { $0.run.text == " " && $0.width > .zero }
      let mean = spaces.reduce(.zero) { $0 + $1.width } / Double(max(1, spaces.count))
      widestSpace = max(widestSpace, mean)
      narrowestSpace = min(narrowestSpace, mean)
      overfull += line.x + line.line.width > measure + .pt(4) ? 1 : 0
    }
  }

  /// Lines that end with a hyphen, as a share.
  var hyphenShare: Double { Double(hyphens) / Double(max(1, lines)) }
}

/// The paragraphs of the fixture, with the spaces of fr-FR.
func sampleParagraphs() throws -> [String] {
  try Repository.text("Tests/Fixtures/layout/paragraphs.txt").split(separator: "\n")
    .filter { !$0.hasPrefix("#") }
    .map {
      String($0).replacing(" ;", with: "\u{202F};").replacing(" :", with: "\u{A0}:")
        .replacing("– ", with: "–\u{A0}")
    }
}
