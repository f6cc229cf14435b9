internal import Document
internal import Drawing
internal import Layout

extension DrawnPages {
  /// Everything that a file is made of later, with the pages' titles.
  func write(_ titles: [String], to record: inout RecordWriter) {
    record.add(titles) { $0.add($1) }
    record.add(marks) { record, layer in
      record.add(layer) { record, mark in
        record.add(mark.items.lowerBound)
        record.add(mark.items.upperBound)
        record.add(mark.role.rawValue)
      }
    }
    record.add(shared) { $0.add($1) }
    record.add(pages) { $1.write(to: &$0) }
    record.add(bytes)
  }

  /// Reads what `write` wrote.
  static func read(
    _ record: inout RecordReader
  ) throws(UnknownForm) -> (pages: DrawnPages, titles: [String]) {
    let titles = try record.list { (r: inout RecordReader) throws(UnknownForm) in try r.text() }
    var drawn = DrawnPages()
    drawn.marks = try record.list { (r: inout RecordReader) throws(UnknownForm) in
      try r.list { (r: inout RecordReader) throws(UnknownForm) in try mark(&r) }
    }
    drawn.shared = try record.list { (r: inout RecordReader) throws(UnknownForm) in
      try r.integer()
    }
    drawn.pages = try record.list { (r: inout RecordReader) throws(UnknownForm) in
      try PageContent(reading: &r)
    }
    drawn.bytes = Array(try record.content())
    let layers = drawn.marks.indices
    let isSound =
      titles.count == drawn.pages.count && drawn.shared.allSatisfy(layers.contains)
      && drawn.pages.allSatisfy { page in
        page.layers.allSatisfy(layers.contains)
          && page.parts.allSatisfy { page.layers.indices.contains($0.layer) }
      }
    guard isSound, record.isAtEnd else { throw RecordReader.damaged }
    return (drawn, titles)
  }

  private static func mark(_ record: inout RecordReader) throws(UnknownForm) -> Mark {
    let (first, end) = (try record.integer(), try record.integer())
    guard first <= end else { throw RecordReader.damaged }
    return Mark(items: first..<end, role: try StructureTag.Role(reading: &record))
  }
}

extension PageContent {
  fileprivate func write(to record: inout RecordWriter) {
    record.add(size.width.points)
    record.add(size.height.points)
    record.add(layers) { $0.add($1) }
    record.add(parts) { record, part in
      part.structure.write(to: &record)
      record.add(part.layer)
      record.add(part.mark)
      part.box.write(to: &record)
    }
    record.add(bookmarks) { record, bookmark in
      record.add(bookmark.title)
      record.add(bookmark.level)
      record.add(bookmark.y.points)
    }
  }

  fileprivate init(reading record: inout RecordReader) throws(UnknownForm) {
    let size = Size(width: .pt(try record.double()), height: .pt(try record.double()))
    let layers = try record.list { (r: inout RecordReader) throws(UnknownForm) in
      try r.integer()
    }
    let parts = try record.list { (r: inout RecordReader) throws(UnknownForm) in
      Part(
        try StructureTag(reading: &r), layer: try r.integer(), mark: try r.integer(),
        box: try Rectangle(reading: &r))
    }
    let bookmarks = try record.list { (r: inout RecordReader) throws(UnknownForm) in
      Bookmark(
        try r.text(), level: try r.integer(), y: .pt(try r.double()))
    }
    self.init(size: size, layers: layers, parts: parts, bookmarks: bookmarks)
  }
}

extension Rectangle {
  fileprivate func write(to record: inout RecordWriter) {
    for length in [origin.x, origin.y, size.width, size.height] { record.add(length.points) }
  }

  fileprivate init(reading record: inout RecordReader) throws(UnknownForm) {
    self.init(
      x: .pt(try record.double()), y: .pt(try record.double()), width: .pt(try record.double()),
      height: .pt(try record.double()))
  }
}
