import Document
import Problems

@testable import Layout

extension [DisplayItem] {
  /// The glyph runs, in drawing order.
  var runs: [GlyphRun] {
    compactMap { if case .glyphs(let run) = $0.content { run } else { nil } }
  }

  /// The letters of each line, from the top: what the text layer holds.
  var lines: [String] {
    let runs = runs
    return Set(runs.map(\.origin.y)).sorted().map { y in
      runs.filter { $0.origin.y == y }.map(\.text).joined()
    }
  }

  /// The pictures' frames, in drawing order.
  var frames: [Rectangle] {
    compactMap { if case .image(let placement) = $0.content { placement.frame } else { nil } }
  }

  /// From the left end of the leftmost run to the right end of the rightmost one.
  var textWidth: Length {
    let left = runs.map(\.origin.x).min() ?? .zero
    let right = runs.map { $0.origin.x + $0.advance }.max() ?? .zero
    return right - left
  }
}

extension Line {
  /// The line's runs, drawn at the origin.
  var runs: [GlyphRun] { runs(at: .zero) }
  /// The letters in the text layer.
  var text: String { runs.map(\.text).joined() }
}

/// The codes of problems, in order.
func codes(_ problems: [Problem]) -> [String] { problems.map(\.code) }

/// Whether two lengths are the same to a thousandth of a point.
func isNear(_ a: Length, _ b: Length, within tolerance: Double = 0.001) -> Bool {
  abs((a - b).points) <= tolerance
}
