internal import Document
internal import Localization

/// From one dot of a leader to the next, and what it keeps from the words, in em.
private let dotStep = 0.6
private let dotMargin = 0.5

/// Dots from an entry's words to its number. They stand under each other from line to line: their places
/// count from the page's left edge.
struct Leader {
  private let dot: Line
  private let step: Length
  private let places: Range<Int>

  /// The dots between two ends; none where there is no room for three.
  init(_ style: TextStyle, from left: Length, to right: Length, _ typesetter: inout Typesetter) {
    dot = typesetter.line(".", style)
    step = style.size * dotStep
    let margin = style.size * dotMargin
    let first = Int(((left + margin) / step).rounded(.up))
    let last = Int(((right - margin - dot.width) / step).rounded(.down))
    places = last - first >= 2 ? first..<last + 1 : 0..<0
  }

  /// The dots on a baseline, as one run: decoration.
  func items(y: Length) -> [DisplayItem] {
    let origin = Point(x: step * Double(places.lowerBound), y: y)
    guard var run = dot.runs(at: origin).first, !places.isEmpty else { return [] }
    let (dots, cluster) = (run.glyphs, run.clusters)
    run.text = String(repeating: run.text, count: places.count)
    run.clusters = places.flatMap { _ in cluster }
    run.glyphs = places.flatMap { place in
      dots.map { dot in
        GlyphRun.Glyph(id: dot.id, x: dot.x + step * Double(place - places.lowerBound), y: dot.y)
      }
    }
    run.advance += step * Double(places.count - 1)
    return [DisplayItem(.glyphs(run), .artifact)]
  }
}
