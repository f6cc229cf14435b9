internal import Document

extension Page {
  /// Bytes that two pages share only where the same is drawn, read and named: what tells whether a file
  /// must be made again. Pictures and forms stand in it by name and place: their own bytes, like those of
  /// fonts, are known to whoever asks.
  public var fingerprint: [UInt8] {
    var print = Fingerprint()
    print.add(size.width)
    print.add(size.height)
    for item in items { print.add(item) }
    for bookmark in bookmarks { print.add(bookmark) }
    return print.bytes
  }
}

/// A fingerprint in the making.
private struct Fingerprint {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ length: Length) { add(length.points.bitPattern) }

  mutating func add(_ point: Point) {
    add(point.x)
    add(point.y)
  }

  mutating func add(_ bookmark: Bookmark) {
    add(bookmark.title)
    add(UInt64(bitPattern: Int64(bookmark.level)))
    add(bookmark.y)
  }

  mutating func add(_ item: DisplayItem) {
    add(item.structure)
    switch item.content {
    case .glyphs(let run): add(run)
    case .path(let path): add(path)
    case .image(let placement):
      add(placement.asset.name)
      add(placement.frame)
    case .bitmap(let placement):
      add(placement.text)
      add(placement.frame)
      add(placement.color)
    case .form(let placement):
      add(placement.form.name)
      add(placement.origin)
      add(UInt64(placement.quarterTurns & 3))
    }
  }

  private mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  /// The length first, so that two neighbours cannot be cut another way.
  private mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    bytes += text.utf8
  }

  private mutating func add(_ color: Color) { bytes += [color.red, color.green, color.blue] }

  private mutating func add(_ box: Rectangle) {
    add(box.origin)
    add(box.size.width)
    add(box.size.height)
  }

  private mutating func add(_ tag: StructureTag) {
    if tag.role == .artifact { return bytes.append(0) }
    add(tag.role.rawValue)
    add(UInt64(bitPattern: Int64(tag.order)))
    add(tag.alternative ?? "")
    if let language = tag.language { add(language) }
    for ancestor in tag.ancestors {
      add(ancestor.role.rawValue)
      add(UInt64(bitPattern: Int64(ancestor.order)))
      for words in [ancestor.language, ancestor.summary].compactMap({ $0 }) { add(words) }
    }
  }

  private mutating func add(_ run: GlyphRun) {
    add(run.face.name)
    add(run.size)
    add(run.color)
    add(run.origin)
    add(run.advance)
    add(run.text)
    add(run.angle.bitPattern)
  }

  private mutating func add(_ path: VectorPath) {
    for segment in path.segments {
      switch segment {
      case .move(let p), .line(let p): add(p)
      case .curve(let a, let b, let p):
        add(a)
        add(b)
        add(p)
      case .close: bytes.append(1)
      }
    }
    for color in [path.fill, path.stroke?.color].compactMap({ $0 }) { add(color) }
    add(path.stroke?.width ?? .zero)
  }
}
