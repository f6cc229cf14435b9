internal import Document

extension BlockSetter {
  /// The filet anglais: two cubic arcs, filled (LOOKS 1.3).
  func set(_ rule: SwelledRule) -> SetBlock {
    let x = left(of: rule.width)
    let middle = rule.height / 2
    func point(_ share: Double, _ y: Length) -> Point { Point(x: x + rule.width * share, y: y) }
    let path = VectorPath(
      [
        .move(point(0, middle)),
        .curve(point(1.0 / 3, .zero), point(2.0 / 3, .zero), point(1, middle)),
        .curve(point(2.0 / 3, rule.height), point(1.0 / 3, rule.height), point(0, middle)),
        .close,
      ], fill: rule.color)
    return SetBlock(items: [DisplayItem(.path(path), .artifact)], height: rule.height)
  }

  func set(_ line: StraightLine) -> SetBlock {
    let x = left(of: measure)
    return SetBlock(items: [.horizontal(line, from: x, to: x + measure, y: .zero)])
  }

  /// Four corner marks: enough to say where the stamp goes, not a box.
  func set(_ space: StampSpace) -> SetBlock {
    let x = left(of: space.side)
    let stroke = VectorPath.Stroke(width: space.line.width, color: space.line.color)
    let corners: [(Double, Double)] = [(0, 0), (1, 0), (1, 1), (0, 1)]
    let items = corners.map { across, down in
      let corner = Point(x: x + space.side * across, y: space.side * down)
      let inX = space.arm * (across == 0 ? 1 : -1)
      let inY = space.arm * (down == 0 ? 1 : -1)
      let path = VectorPath(
        [
          .move(corner + Point(x: inX, y: .zero)), .line(corner),
          .line(corner + Point(x: .zero, y: inY)),
        ], stroke: stroke)
      return DisplayItem(.path(path), .artifact)
    }
    return SetBlock(items: items, height: space.side)
  }
}

extension DisplayItem {
  /// A straight line from left to right.
  static func horizontal(
    _ line: StraightLine, from left: Length, to right: Length, y: Length
  ) -> DisplayItem {
    let path = VectorPath(
      [.move(Point(x: left, y: y)), .line(Point(x: right, y: y))],
      stroke: VectorPath.Stroke(width: line.width, color: line.color))
    return DisplayItem(.path(path), .artifact)
  }
}
