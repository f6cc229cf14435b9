internal import Document
import Foundation

extension Guilloche.FrameRule {
  /// The rule round a page: square, or with concave corners about the rosettes' centres, which it
  /// joins at the angle α = asin((d − q)/r) (LOOKS 1.5).
  func path(on size: Size, corner: Length) -> VectorPath {
    VectorPath(
      cornerRadius.map { concave(size, centre: corner, radius: $0) } ?? square(size),
      stroke: VectorPath.Stroke(width: line.width, color: line.color))
  }

  private func square(_ size: Size) -> [VectorPath.Segment] {
    let (right, bottom) = (size.width - inset, size.height - inset)
    return [
      .move(Point(x: inset, y: inset)), .line(Point(x: right, y: inset)),
      .line(Point(x: right, y: bottom)), .line(Point(x: inset, y: bottom)), .close,
    ]
  }

  /// Clockwise from the top left corner; each corner is the first one mirrored.
  private func concave(_ size: Size, centre q: Length, radius: Length) -> [VectorPath.Segment] {
    let alpha = asin((inset - q) / radius)
    var segments: [VectorPath.Segment] = []
    for (x, y, isForward) in [
      (1.0, 1.0, true), (-1.0, 1.0, false), (-1.0, -1.0, true), (1.0, -1.0, false),
    ] {
      let centre = Point(
        x: x > 0 ? q : size.width - q, y: y > 0 ? q : size.height - q)
      let arc = arc(from: alpha, to: .pi / 2 - alpha, radius: radius).map {
        $0.map { Point(x: centre.x + $0.x * x, y: centre.y + $0.y * y) }
      }
      append(isForward ? reversed(arc) : arc, to: &segments)
    }
    return segments + [.close]
  }

  /// An arc about the origin as cubics of less than 30 degrees: start, control, control, end.
  private func arc(from start: Double, to end: Double, radius: Length) -> [[Point]] {
    let count = max(1, Int(((end - start) / (.pi / 6)).rounded(.up)))
    let step = (end - start) / Double(count)
    let k = 4.0 / 3 * tan(step / 4)
    func point(_ a: Double) -> Point { Point(x: radius * cos(a), y: radius * sin(a)) }
    func handle(_ a: Double, _ k: Double) -> Point {
      Point(x: radius * (cos(a) - k * sin(a)), y: radius * (sin(a) + k * cos(a)))
    }
    return (0..<count).map { i in
      let a = start + step * Double(i)
      return [point(a), handle(a, k), handle(a + step, -k), point(a + step)]
    }
  }

  private func reversed(_ arc: [[Point]]) -> [[Point]] { arc.reversed().map { $0.reversed() } }

  private func append(_ arc: [[Point]], to segments: inout [VectorPath.Segment]) {
    guard let start = arc.first?.first else { return }
    segments.append(segments.isEmpty ? .move(start) : .line(start))
    segments += arc.map { .curve($0[1], $0[2], $0[3]) }
  }
}
