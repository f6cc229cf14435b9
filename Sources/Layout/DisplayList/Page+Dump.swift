internal import Document
import Foundation

extension Page {
  /// The page as text, one line for each thing drawn, lengths in points with two decimals: what the
  /// first goldens compare. Names no file and no folder.
  public var dump: String {
    let head = "page \(decimal(size.width)) × \(decimal(size.height))"
    return ([head] + bookmarks.map(\.dump) + items.map(\.dump)).joined(separator: "\n") + "\n"
  }
}

extension Bookmark {
  fileprivate var dump: String { "bookmark \(level) \(decimal(y)) \(title.debugDescription)" }
}

extension DisplayItem {
  /// `H1/1 text …`: its structure element, then what is drawn.
  fileprivate var dump: String {
    let alternative = structure.alternative.map { " alt=« \($0) »" } ?? ""
    return structure.dump + " " + content.dump + alternative
  }
}

extension StructureTag {
  /// `Table/2 TR/0 TH/1`, outermost first; `-` for decoration.
  fileprivate var dump: String {
    if role == .artifact { return "-" }
    if role.isArtifact { return role.rawValue }
    let all = ancestors + [Ancestor(role, order: order, language: language)]
    return all.map { element in
      "\(element.role.rawValue)/\(element.order)" + (element.language.map { "@" + $0 } ?? "")
    }.joined(separator: " ")
  }
}

extension DisplayItem.Content {
  fileprivate var dump: String {
    switch self {
    case .glyphs(let run): run.dump
    case .path(let path): path.dump
    case .image(let placement): "image \(placement.asset.name) \(placement.frame.dump)"
    case .bitmap(let placement): "qr \(placement.text) \(placement.frame.dump)"
    case .form(let placement):
      "form \(placement.form.name) \(placement.origin.dump) turn=\(placement.quarterTurns)"
    }
  }
}

extension GlyphRun {
  fileprivate var dump: String {
    let turn = angle == 0 ? "" : " angle=\(String(format: "%.4f", angle))"
    let direction = isRightToLeft ? " rtl" : ""
    return "text \(origin.dump) w=\(decimal(advance)) \(face.name) \(decimal(size)) \(color.hex)"
      + "\(turn)\(direction) \(text.debugDescription)"
  }
}

extension VectorPath {
  fileprivate var dump: String {
    let points = segments.flatMap { segment -> [Point] in
      switch segment {
      case .move(let p), .line(let p): [p]
      case .curve(let a, let b, let c): [a, b, c]
      case .close: []
      }
    }
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let corner = Point(x: xs.min() ?? .zero, y: ys.min() ?? .zero).dump
    let far = Point(x: xs.max() ?? .zero, y: ys.max() ?? .zero).dump
    let fill = fill.map { " fill=\($0.hex)" } ?? ""
    let stroke = stroke.map { " stroke=\($0.color.hex) \(decimal($0.width))" } ?? ""
    return "path \(corner)…\(far) n=\(segments.count)\(fill)\(stroke)"
  }
}

extension Point {
  fileprivate var dump: String { "(\(decimal(x)), \(decimal(y)))" }
}

extension Rectangle {
  fileprivate var dump: String {
    "\(origin.dump) \(decimal(size.width)) × \(decimal(size.height))"
  }
}

/// Two decimals; never « -0.00 ».
private func decimal(_ length: Length) -> String {
  let rounded = (length.points * 100).rounded() / 100
  return String(format: "%.2f", rounded == 0 ? 0 : rounded)
}
