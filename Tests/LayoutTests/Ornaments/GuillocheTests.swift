import Document
import Testing

@testable import Layout

@Suite("The guilloché (LOOKS 1.5)")
struct GuillocheTests {
  private static let dark = StraightLine(width: .pt(0.30), color: .black)
  private static let rosette = Rosette(
    radius: .mm(6.8), petals: 12,
    ground: [.init(radius: .mm(7.75), line: dark, isWhite: true)],
    layers: [
      .init(
        base: 0.72, amplitude: 0.20, modulation: 0.08, carrier: 2, curves: 6, pieces: 14, line: dark
      )
    ], heart: [])
  private static let frame = Guilloche(
    amplitude: .mm(4.5), axis: .mm(14.4), corner: .mm(17.3), period: .mm(11.2),
    layers: [
      .init(envelope: [0.60, 0.40], carrier: 2, curves: 12, line: dark),
      .init(envelope: [0.64, -0.30, 0.06], carrier: 1, curves: 10, line: dark),
    ],
    rules: [
      .init(inset: .mm(8.0), cornerRadius: nil, line: dark),
      .init(inset: .mm(20.4), cornerRadius: .mm(7.75), line: dark),
    ], rosette: rosette)
  private static let letter = Size(width: .mm(279.4), height: .mm(215.9))
  private static let a4 = Size(width: .mm(297), height: .mm(210))

  private func placements(_ size: Size) -> [FormPlacement] {
    Self.frame.items(on: size).compactMap {
      if case .form(let placement) = $0.content { placement } else { nil }
    }
  }

  @Test(
    "whole periods along each side: 22 and 16 on Letter, 23 and 16 on A4",
    arguments: [(letter, 22), (a4, 23)])
  func periods(_ size: Size, _ across: Int) {
    let bands = placements(size).filter { $0.form.name.hasPrefix("band.0") }
    let counts = (0..<4).map { turn in bands.filter { $0.quarterTurns == turn }.count }
    #expect(counts == [across, 16, across, 16])
  }

  @Test("two layers in two directions and a rosette: five drawings, whatever is placed")
  func forms() {
    let placements = placements(Self.letter)
    #expect(
      Set(placements.map(\.form.name)) == [
        "band.0.across", "band.0.down", "band.1.across", "band.1.down", "rosette",
      ])
    #expect(Set(placements.map(\.form)).count == 5)
    #expect(placements.filter { $0.form.name == "rosette" }.count == 4)
  }

  @Test("light mesh, then dark braid, then rules, then rosettes")
  func drawingOrder() {
    let kinds = Self.frame.items(on: Self.a4).map { item in
      switch item.content {
      case .form(let placement): String(placement.form.name.prefix(6))
      default: "rule"
      }
    }
    let order = kinds.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    #expect(order == ["band.0", "band.1", "rule", "rosett"])
  }

  @Test("nothing of it is read aloud")
  func artifacts() {
    #expect(Self.frame.items(on: Self.a4).allSatisfy { $0.structure == .artifact })
  }

  @Test("a side is the same from both ends, and both edges of a band are mirrored")
  func symmetry() throws {
    for name in ["band.0.across", "band.1.down"] {
      let form = try #require(placements(Self.letter).first { $0.form.name == name }).form
      let ink = points(form)
      let length = form.bounds.size.width + form.bounds.origin.x * 2
      let mirrored = ink.map { Point(x: length - $0.x, y: $0.y) }
      let flipped = ink.map { Point(x: $0.x, y: -$0.y) }
      #expect(rounded(ink) == rounded(mirrored), "\(name), end to end")
      #expect(rounded(ink) == rounded(flipped), "\(name), side to side")
    }
  }

  @Test("periods follow each other without a gap, from rosette to rosette")
  func joints() {
    let top = placements(Self.letter).filter {
      $0.form.name == "band.0.across" && $0.quarterTurns == 0
    }
    let step = (Self.letter.width - .mm(34.6)) / 22
    for (i, placement) in top.enumerated() {
      #expect(isNear(placement.origin.x, .mm(17.3) + step * Double(i)))
      #expect(isNear(placement.origin.y, .mm(14.4)))
    }
  }

  @Test("the frame is the same after half a turn of the page")
  func halfTurn() {
    let size = Self.a4
    let places = placements(size).filter { $0.form.name != "rosette" }.map { placement in
      [placement.origin.x, placement.origin.y].map { Int(($0.points * 100).rounded()) }
        + [placement.quarterTurns]
    }
    let whole = [size.width, size.height].map { $0.points * 100 }
    let turned = places.map { place in
      [
        Int((whole[0] - Double(place[0])).rounded()), Int((whole[1] - Double(place[1])).rounded()),
        (place[2] + 2) % 4,
      ]
    }
    let found = turned.filter { turn in
      places.contains { abs($0[0] - turn[0]) <= 1 && abs($0[1] - turn[1]) <= 1 && $0[2] == turn[2] }
    }
    #expect(found.count == places.count)
  }

  @Test("boxes hold all of their ink, and nothing comes nearer to the edge than 8 mm")
  func bounds() {
    for placement in placements(Self.letter) {
      let box = placement.form.bounds
      for point in points(placement.form) {
        #expect(point.x >= box.origin.x && point.x <= box.maxX)
        #expect(point.y >= box.origin.y && point.y <= box.maxY)
      }
    }
    #expect(Self.frame.rules.allSatisfy { $0.inset >= .mm(8) })
    #expect(Self.frame.axis - Self.frame.amplitude * 1.0 >= .mm(8))
  }

  @Test("inner rules bend round the rosettes: every corner keeps its distance from their centres")
  func corners() throws {
    let path = try #require(
      Self.frame.items(on: Self.letter).compactMap {
        if case .path(let path) = $0.content { path } else { nil }
      }.last)
    var pen = Point.zero
    var arcs: [Point] = []
    for segment in path.segments {
      switch segment {
      case .move(let p), .line(let p): pen = p
      case .curve(let a, let b, let end):
        arcs += [middle(pen, a, b, end), end]
        pen = end
      case .close: break
      }
    }
    #expect(arcs.count >= 8)
    let q = Length.mm(17.3)
    for end in arcs {
      let dx = min(abs((end.x - q).points), abs((Self.letter.width - q - end.x).points))
      let dy = min(abs((end.y - q).points), abs((Self.letter.height - q - end.y).points))
      #expect(isNear(.pt((dx * dx + dy * dy).squareRoot()), .mm(7.75), within: 0.01))
    }
  }

  @Test("a rosette is the same after a quarter turn")
  func quarterTurn() {
    let ink = points(Self.rosette.form(named: "rosette"))
    let turned = ink.map { Point(x: -$0.y, y: $0.x) }
    #expect(rounded(ink) == rounded(turned))
  }

  /// The point of a cubic at its half.
  private func middle(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Point {
    Point(x: (a.x + (b.x + c.x) * 3 + d.x) / 8, y: (a.y + (b.y + c.y) * 3 + d.y) / 8)
  }

  private func points(_ form: FormPlacement.Form) -> [Point] {
    form.paths.flatMap(\.segments).flatMap { segment -> [Point] in
      switch segment {
      case .move(let p), .line(let p): [p]
      case .curve(_, _, let end): [end]
      case .close: []
      }
    }
  }

  /// Places to a hundredth of a point, in no order.
  private func rounded(_ points: [Point]) -> Set<[Int]> {
    Set(points.map { [Int(($0.x.points * 100).rounded()), Int(($0.y.points * 100).rounded())] })
  }
}
