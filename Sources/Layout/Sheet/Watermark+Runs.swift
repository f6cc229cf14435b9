internal import Document
import Foundation

/// Share of the page's diagonal that the words may take.
private let diagonalShare = 0.72

extension Watermark {
  /// The words along the diagonal, centred on the page. They are read: what a paper is not good for must
  /// not be seen only.
  func items(
    on size: Size, _ structure: StructureTag, _ typesetter: inout Typesetter
  ) -> [DisplayItem] {
    let (w, h) = (size.width.points, size.height.points)
    let diagonal = (w * w + h * h).squareRoot()
    let angle = atan2(h, w)
    var fitted = style
    let natural = typesetter.line(text, style).width
    if natural.points > diagonal * diagonalShare {
      fitted = style.scaled(by: diagonal * diagonalShare / natural.points)
    }
    let line = typesetter.line(text, fitted)
    let half = line.width.points / 2
    let lift = typesetter.capHeight(fitted).points / 2
    let origin = Point(
      x: .pt(w / 2 - half * cos(angle) + lift * sin(angle)),
      y: .pt(h / 2 + half * sin(angle) + lift * cos(angle)))
    return line.runs(at: origin).map { run in
      var turned = run
      let along = (run.origin.x - origin.x).points
      turned.origin = Point(
        x: .pt(origin.x.points + along * cos(angle)), y: .pt(origin.y.points - along * sin(angle)))
      turned.angle = -angle
      return DisplayItem(.glyphs(turned), structure)
    }
  }
}
