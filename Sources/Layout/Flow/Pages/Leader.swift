internal import Document
internal import Localization

/// From one dot of a leader to the next, and what it keeps from the words, in em.
private let dotStep = 0.6
private let dotMargin = 0.5

/// Dots from an entry's words to its number. They stand under each other from line to line: their places
/// count from the page's left edge.
struct Leader {
  private let dot: Line
  private let step: Double
  private let places: Range<Int>

  /// The dots between two ends; none where there is no room for three.
  init(_ style: TextStyle, from left: Length, to right: Length, _ typesetter: inout Typesetter) {
    dot = typesetter.line(".", style)
    let em = style.size.points
    step = em * dotStep
    let first = Int(((left.points + em * dotMargin) / step).rounded(.up))
    let last = Int(((right.points - em * dotMargin - dot.width.points) / step).rounded(.down))
    places = last - first >= 2 ? first..<last + 1 : 0..<0
  }

  /// The dots on a baseline: decoration, in one run each.
  func items(y: Length) -> [DisplayItem] {
    places.flatMap { place in
      dot.runs(at: Point(x: .pt(Double(place) * step), y: y)).map {
        DisplayItem(.glyphs($0), .artifact)
      }
    }
  }
}
