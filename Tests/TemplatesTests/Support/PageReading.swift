import Document
import Layout

extension Page {
  /// The glyph runs, in drawing order.
  var runs: [GlyphRun] {
    items.compactMap { if case .glyphs(let run) = $0.content { run } else { nil } }
  }

  /// What stands below a height, as text: where it is and what it is.
  func dump(below height: Length) -> [String] {
    let lower = items.filter { item in
      switch item.content {
      case .glyphs(let run): run.origin.y > height
      case .image(let placement): placement.frame.origin.y > height
      case .bitmap(let placement): placement.frame.origin.y > height
      case .form(let placement): placement.form.name == "medallion"
      case .path(let path): path.stroke != nil && path.segments.count == 2
      }
    }
    return Page(
      size: size,
      items: lower.map { item in
        var item = item
        item.structure.order = 0
        return item
      }
    ).dump.split(separator: "\n").map(String.init)
  }

  /// Straight lines across, as left and right ends in millimetres, from the left.
  var lines: [ClosedRange<Double>] {
    items.compactMap { item -> ClosedRange<Double>? in
      guard case .path(let path) = item.content, path.segments.count == 2,
        case .move(let a) = path.segments[0], case .line(let b) = path.segments[1]
      else { return nil }
      return a.x.millimetres...b.x.millimetres
    }
  }
}
