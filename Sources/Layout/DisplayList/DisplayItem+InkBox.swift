public import Document

extension DisplayItem.Content {
  /// A box that holds all of its ink; generous where the exact one would have to be asked of the font.
  public var inkBox: Rectangle {
    switch self {
    case .glyphs(let run): run.inkBox
    case .path(let path): path.inkBox
    case .image(let placement): placement.frame
    case .bitmap(let placement): placement.frame
    case .form(let placement): placement.inkBox
    }
  }
}

extension GlyphRun {
  /// Two ems round the baseline: more than the tallest letter with two accents; of a turned run the
  /// square round its turn.
  fileprivate var inkBox: Rectangle {
    let margin = size * 2
    guard angle == 0 else { return square(about: origin, reach: advance + margin) }
    return Rectangle(
      x: origin.x - margin, y: origin.y - margin, width: advance + margin * 2, height: margin * 2)
  }
}

extension VectorPath {
  fileprivate var inkBox: Rectangle {
    let points = segments.flatMap(\.points)
    guard let first = points.first else {
      return Rectangle(x: .zero, y: .zero, width: .zero, height: .zero)
    }
    var (low, high) = (first, first)
    for point in points {
      low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    let margin = stroke?.width ?? .zero
    return Rectangle(
      x: low.x - margin, y: low.y - margin, width: high.x - low.x + margin * 2,
      height: high.y - low.y + margin * 2)
  }
}

extension VectorPath.Segment {
  /// The points that hold the curve between them.
  fileprivate var points: [Point] {
    switch self {
    case .move(let p), .line(let p): [p]
    case .curve(let a, let b, let p): [a, b, p]
    case .close: []
    }
  }
}

extension FormPlacement {
  fileprivate var inkBox: Rectangle {
    let box = form.bounds
    let reach = [box.origin.x, box.origin.y, box.maxX, box.maxY].map { max($0, .zero - $0) }
    return square(about: origin, reach: reach.max() ?? .zero)
  }
}

private func square(about centre: Point, reach: Length) -> Rectangle {
  Rectangle(
    x: centre.x - reach, y: centre.y - reach, width: reach * 2, height: reach * 2)
}
