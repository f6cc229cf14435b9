internal import Document
import Foundation

/// A parametric curve drawn as cubic Hermite pieces with true derivatives: control points
/// P0 + P′0·Δ/3 and P1 − P′1·Δ/3 (LOOKS 1.5). Coordinates in points.
struct HermiteCurve {
  /// Place at a parameter.
  var position: (Double) -> (x: Double, y: Double)
  /// Its derivative by the parameter.
  var derivative: (Double) -> (x: Double, y: Double)

  /// The pieces between `start` and `end`.
  func segments(from start: Double, to end: Double, pieces: Int) -> [VectorPath.Segment] {
    let step = (end - start) / Double(pieces)
    var result = [VectorPath.Segment.move(point(position(start)))]
    for i in 0..<pieces {
      let t0 = start + step * Double(i)
      let t1 = t0 + step
      let (p0, d0, p1, d1) = (position(t0), derivative(t0), position(t1), derivative(t1))
      result.append(
        .curve(
          point((p0.x + d0.x * step / 3, p0.y + d0.y * step / 3)),
          point((p1.x - d1.x * step / 3, p1.y - d1.y * step / 3)), point(p1)))
    }
    return result
  }

  private func point(_ p: (x: Double, y: Double)) -> Point { Point(x: .pt(p.x), y: .pt(p.y)) }
}
