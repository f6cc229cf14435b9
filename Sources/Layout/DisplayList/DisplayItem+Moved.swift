public import Document

extension DisplayItem {
  /// The same thing elsewhere on the page.
  public func moved(by offset: Point) -> DisplayItem {
    var item = self
    switch content {
    case .glyphs(var run):
      run.origin = run.origin + offset
      item.content = .glyphs(run)
    case .path(let path):
      item.content = .path(path.moved(by: offset))
    case .image(var placement):
      placement.frame.origin = placement.frame.origin + offset
      item.content = .image(placement)
    case .bitmap(var placement):
      placement.frame.origin = placement.frame.origin + offset
      item.content = .bitmap(placement)
    case .form(var placement):
      placement.origin = placement.origin + offset
      item.content = .form(placement)
    }
    return item
  }
}

extension VectorPath {
  /// The same path elsewhere.
  public func moved(by offset: Point) -> VectorPath {
    var path = self
    path.segments = segments.map { segment in
      switch segment {
      case .move(let p): .move(p + offset)
      case .line(let p): .line(p + offset)
      case .curve(let a, let b, let c): .curve(a + offset, b + offset, c + offset)
      case .close: .close
      }
    }
    return path
  }
}
