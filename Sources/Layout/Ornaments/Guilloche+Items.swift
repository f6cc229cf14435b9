internal import Document
import Foundation

/// Cubic pieces for a period of a band (LOOKS 1.5: no difference at 400 dpi).
private let piecesPerPeriod = 12
/// Each period is drawn this much further on both sides, in periods, so that no hairline shows where
/// two placed forms meet.
private let overlap = 1.0 / 48

extension Guilloche {
  /// The frame of a page of this size, in drawing order: light mesh, dark braid, discs, rules,
  /// rosettes (LOOKS 1.5).
  func items(on size: Size) -> [DisplayItem] {
    let bands = layers.indices.flatMap { layer in sides(size).flatMap { band(layer, $0) } }
    let rules = self.rules.map { DisplayItem(.path($0.path(on: size, corner: corner)), .artifact) }
    let form = rosette.form(named: "rosette")
    let corners = cornerCentres(size).map {
      DisplayItem(.form(FormPlacement(form, at: $0)), .artifact)
    }
    return bands + rules + corners
  }

  /// A side as a band runs along it: where it starts, how long it is, how it is turned.
  private struct Side {
    var start: Point
    var length: Length
    var quarterTurns: Int
    var name: String
  }

  /// Top, right, bottom, left: each is the top one, turned clockwise about the page.
  private func sides(_ size: Size) -> [Side] {
    let (w, h) = (size.width, size.height)
    let across = w - corner * 2
    let down = h - corner * 2
    return [
      Side(start: Point(x: corner, y: axis), length: across, quarterTurns: 0, name: "across"),
      Side(start: Point(x: w - axis, y: corner), length: down, quarterTurns: 1, name: "down"),
      Side(
        start: Point(x: w - corner, y: h - axis), length: across, quarterTurns: 2, name: "across"),
      Side(start: Point(x: axis, y: h - corner), length: down, quarterTurns: 3, name: "down"),
    ]
  }

  private func band(_ layer: Int, _ side: Side) -> [DisplayItem] {
    let count = max(1, Int((side.length / period).rounded()))
    let length = side.length / Double(count)
    let form = periodForm(layer, length: length, name: "band.\(layer).\(side.name)")
    return (0..<count).map { i in
      let along = length * Double(i)
      let offset =
        switch side.quarterTurns {
        case 0: Point(x: along, y: .zero)
        case 1: Point(x: .zero, y: along)
        case 2: Point(x: -along, y: .zero)
        default: Point(x: .zero, y: -along)
        }
      return DisplayItem(
        .form(FormPlacement(form, at: side.start + offset, quarterTurns: side.quarterTurns)),
        .artifact)
    }
  }

  /// One period of a layer along the x axis, outwards upwards.
  private func periodForm(_ index: Int, length: Length, name: String) -> FormPlacement.Form {
    let layer = layers[index]
    let segments = (0..<layer.curves).flatMap { k in
      curve(layer, length: length, phase: 2 * .pi * (Double(k) + 0.5) / Double(layer.curves))
        .segments(from: -overlap, to: 1 + overlap, pieces: piecesPerPeriod)
    }
    let stroke = VectorPath.Stroke(width: layer.line.width, color: layer.line.color)
    let reach = amplitude * layer.envelope.reduce(0) { $0 + abs($1) } + layer.line.width
    let margin = length * overlap + layer.line.width
    return FormPlacement.Form(
      name: name, paths: [VectorPath(segments, stroke: stroke)],
      bounds: Rectangle(x: -margin, y: -reach, width: length + margin * 2, height: reach * 2))
  }

  /// `v(θ)` by the share u of one period, θ = 2πu.
  private func curve(_ layer: BandLayer, length: Length, phase: Double) -> HermiteCurve {
    let h = amplitude.points
    let e = layer.envelope + [0, 0, 0]
    let m = Double(layer.carrier)
    func envelope(_ t: Double) -> Double { e[0] + e[1] * cos(t) + e[2] * cos(2 * t) }
    func envelopeSlope(_ t: Double) -> Double { -e[1] * sin(t) - 2 * e[2] * sin(2 * t) }
    return HermiteCurve(
      position: { u in
        let t = 2 * .pi * u
        return (length.points * u, -h * envelope(t) * cos(m * t + phase))
      },
      derivative: { u in
        let t = 2 * .pi * u
        let slope =
          envelopeSlope(t) * cos(m * t + phase) - envelope(t) * m * sin(m * t + phase)
        return (length.points, -h * slope * 2 * .pi)
      })
  }

  private func cornerCentres(_ size: Size) -> [Point] {
    let (w, h) = (size.width, size.height)
    return [
      Point(x: corner, y: corner), Point(x: w - corner, y: corner),
      Point(x: w - corner, y: h - corner), Point(x: corner, y: h - corner),
    ]
  }
}

/// What the drawing of a frame depends on.
struct OrnamentKey: Hashable {
  var guilloche: Guilloche
  var size: Size
}

extension FontLibrary {
  /// A frame's items, computed once.
  func items(of guilloche: Guilloche, on size: Size) -> [DisplayItem] {
    let key = OrnamentKey(guilloche: guilloche, size: size)
    if let known = ornaments[key] { return known }
    let items = guilloche.items(on: size)
    ornaments[key] = items
    return items
  }
}
