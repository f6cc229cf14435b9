import Document
import Drawing
import Layout

/// Small things to draw; lengths in points, so that one point is one pixel at 72 dpi.
enum Samples {
  static let red = Color(red: 255, green: 0, blue: 0)
  static let green = Color(red: 0, green: 255, blue: 0)
  static let blue = Color(red: 0, green: 0, blue: 255)

  static func page(_ width: Double, _ height: Double, _ items: DisplayItem.Content...) -> Page {
    page(width, height, items)
  }

  static func page(_ width: Double, _ height: Double, _ items: [DisplayItem.Content]) -> Page {
    Page(
      size: Size(width: .pt(width), height: .pt(height)),
      items: items.map { DisplayItem($0, .artifact) })
  }

  static func point(_ x: Double, _ y: Double) -> Point { Point(x: .pt(x), y: .pt(y)) }

  static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Rectangle {
    Rectangle(x: .pt(x), y: .pt(y), width: .pt(width), height: .pt(height))
  }

  /// A rectangle as a path.
  static func path(
    _ box: Rectangle, fill: Color? = nil, stroke: VectorPath.Stroke? = nil
  ) -> VectorPath {
    VectorPath(
      [
        .move(box.origin), .line(Point(x: box.maxX, y: box.origin.y)),
        .line(Point(x: box.maxX, y: box.maxY)), .line(Point(x: box.origin.x, y: box.maxY)), .close,
      ],
      fill: fill, stroke: stroke)
  }

  /// A period of guilloché: `curves` waves of four Béziers in a box of 32 by 26.
  static func guilloche(curves: Int, name: String = "period") -> FormPlacement.Form {
    let waves = (0..<curves).map { curve in
      VectorPath(
        [.move(point(0, 13))]
          + (0..<4).map { (period: Int) -> VectorPath.Segment in
            let (x, swing) = (Double(period) * 8, Double(curve) * 12 / Double(curves))
            return .curve(point(x + 2, 13 - swing), point(x + 5, 13 + swing), point(x + 8, 13))
          },
        stroke: .init(width: .pt(0.3), color: Color(red: 27, green: 82, blue: 66)))
    }
    return FormPlacement.Form(name: name, paths: waves, bounds: box(-1, -1, 34, 28))
  }

  /// Eighty periods along the sides of a Letter page, in all four turns.
  static func border(curves: Int = 24) -> [DisplayItem.Content] {
    let form = guilloche(curves: curves)
    return (0..<80).map { i in
      .form(
        FormPlacement(
          form, at: point(60 + Double(i % 20) * 33, 80 + Double(i / 20) * 130), quarterTurns: i))
    }
  }
}
