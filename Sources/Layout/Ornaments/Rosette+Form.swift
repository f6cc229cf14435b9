internal import Document
import Foundation

extension Rosette {
  /// The rosette as a form about its centre.
  func form(named name: String) -> FormPlacement.Form {
    let paths = ground.map(path) + layers.map(path) + heart.map(path)
    let reach = extent
    return FormPlacement.Form(
      name: name, paths: paths,
      bounds: Rectangle(x: -reach, y: -reach, width: reach * 2, height: reach * 2))
  }

  /// Farthest ink from the centre.
  private var extent: Length {
    let curves = layers.map { layer in
      radius * (layer.base + abs(layer.amplitude) + abs(layer.modulation)) + layer.line.width
    }
    let circles = (ground + heart).map { $0.radius + ($0.line?.width ?? .zero) }
    return (curves + circles).max() ?? radius
  }

  /// All curves of one layer in one path: they have one line.
  private func path(_ layer: Layer) -> VectorPath {
    // A carrier of a half closes only after an even number of petals: n is even, so one turn does.
    let segments = (0..<layer.curves).flatMap { k in
      curve(layer, phase: 2 * .pi * Double(k) / Double(layer.curves))
        .segments(from: 0, to: 2 * .pi, pieces: layer.pieces * petals) + [.close]
    }
    return VectorPath(
      segments, stroke: VectorPath.Stroke(width: layer.line.width, color: layer.line.color))
  }

  /// `r(t)` from twelve o'clock, clockwise.
  private func curve(_ layer: Layer, phase: Double) -> HermiteCurve {
    let n = Double(petals)
    let scale = radius.points
    func r(_ t: Double) -> Double {
      scale * (layer.base + swing(t) * cos(layer.carrier * n * t + phase))
    }
    func swing(_ t: Double) -> Double { layer.amplitude + layer.modulation * cos(n * t) }
    func slope(_ t: Double) -> Double {
      let angle = layer.carrier * n * t + phase
      return scale
        * (-layer.modulation * n * sin(n * t) * cos(angle) - swing(t) * layer.carrier * n
          * sin(angle))
    }
    return HermiteCurve(
      position: { (r($0) * sin($0), -r($0) * cos($0)) },
      derivative: {
        (slope($0) * sin($0) + r($0) * cos($0), -slope($0) * cos($0) + r($0) * sin($0))
      })
  }

  private func path(_ circle: Circle) -> VectorPath {
    VectorPath(
      .circle(radius: circle.radius), fill: circle.isWhite ? .white : nil,
      stroke: circle.line.map { VectorPath.Stroke(width: $0.width, color: $0.color) })
  }
}

extension [VectorPath.Segment] {
  /// A circle about the origin in four cubics; their handles are 0.5523 of the radius
  /// (4/3·(√2 − 1), error below 0.03 %).
  static func circle(radius: Length) -> [VectorPath.Segment] {
    let r = radius
    let k = radius * (4.0 / 3 * (2.0.squareRoot() - 1))
    func p(_ x: Length, _ y: Length) -> Point { Point(x: x, y: y) }
    return [
      .move(p(.zero, -r)),
      .curve(p(k, -r), p(r, -k), p(r, .zero)), .curve(p(r, k), p(k, r), p(.zero, r)),
      .curve(p(-k, r), p(-r, k), p(-r, .zero)), .curve(p(-r, -k), p(-k, -r), p(.zero, -r)),
      .close,
    ]
  }
}
