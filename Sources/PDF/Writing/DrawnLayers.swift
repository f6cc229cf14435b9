internal import Drawing
internal import Layout
internal import OrderedCollections

/// The pages of one of Cairo's files, as layers of pages of ours.
struct DrawnLayers: Sendable {
  /// A layer whose content stands in our file already.
  struct Written: Sendable {
    /// The number of its content stream.
    var content: Int
    /// What is added to the numbers of its marks.
    var shift: Int
    /// What its content names, with our numbers.
    var resources: PDFObject.Entries
  }

  let file: CairoFile
  private let marks: [[DrawnPages.Mark]]
  private var copier: ObjectCopier
  private var written: [Int: Written] = [:]
  /// How many marks a page of ours may have: those of the layer that is its own, then those of the
  /// shared ones.
  private(set) var markCount = 0

  /// Reads what Cairo wrote and writes what many pages use: the fonts of all, and the `shared` layers.
  init(
    _ drawn: DrawnPages, to writer: inout PDFWriter
  ) throws(UnknownForm) {
    file = try CairoFile(drawn.bytes)
    marks = drawn.marks
    guard file.pages.count == marks.count else {
      throw UnknownForm("\(marks.count) pages were drawn, \(file.pages.count) are there")
    }
    var fonts = FontCorrections()
    for page in file.pages { try fonts.add(fonts: page.resources["Font"], of: file) }
    copier = ObjectCopier(file, fonts)
    for page in file.pages {
      guard let named = try file.resolved(page.resources["Font"]) else { continue }
      _ = try copier.copied(named, into: &writer)
    }
    markCount =
      marks.indices.filter { !drawn.shared.contains($0) }.map { marks[$0].count }.max() ?? 0
    for layer in drawn.shared {
      written[layer] = try write(layer, shift: markCount, to: &writer)
      markCount += marks[layer].count
    }
  }

  /// A layer in our file; written now where it is not yet. Only the last layer of a page may be its own.
  mutating func layer(_ index: Int, to writer: inout PDFWriter) throws(UnknownForm) -> Written {
    if let known = written[index] { return known }
    return try write(index, shift: 0, to: &writer)
  }

  /// What a page of Cairo's says of itself beside its content.
  func attributes(of index: Int) -> PDFObject.Entries {
    file.pages[index].entries.filter { $0.key == "MediaBox" || $0.key == "Group" }
  }

  private mutating func write(
    _ index: Int, shift: Int, to writer: inout PDFWriter
  ) throws(UnknownForm) -> Written {
    let page = file.pages[index]
    guard let number = page.entries["Contents"]?.reference,
      let stream = try file.stream(number), stream.entries["Filter"]?.name == "FlateDecode"
    else { throw UnknownForm("page \(index) has no compressed content") }
    let content = writer.reserve()
    let needsSettling = shift > 0 || marks[index].contains { $0.role.isArtifact }
    let bytes =
      needsSettling
      ? try settled(stream, index, shift)[...] : file.bytes[stream.content]
    if !needsSettling { try checkMarks(of: index) }
    writer.write(stream: bytes, ["Filter": .name("FlateDecode")], as: content)
    let resources = try copier.copied(.dictionary(page.resources), into: &writer)
    return Written(content: content, shift: shift, resources: resources.entries ?? [:])
  }

  /// The content with its marks settled, between `q` and `Q`: Cairo turns the page's axes at its start.
  private func settled(
    _ stream: CairoFile.Stream, _ index: Int, _ shift: Int
  ) throws(UnknownForm) -> [UInt8] {
    let inflated = try Zlib.inflated(file.bytes[stream.content])
    let content = try MarkedContent(inflated, roles: marks[index].map(\.role), shift: shift)
    return Zlib.deflated(Array("q\n".utf8) + content.bytes + Array("\nQ\n".utf8))
  }

  /// Cairo's own parent tree says how many marks it wrote on a page.
  private func checkMarks(of index: Int) throws(UnknownForm) {
    let found = file.markCount(of: file.pages[index])
    guard found == marks[index].count else {
      throw UnknownForm("\(marks[index].count) marks were drawn, \(found) are there")
    }
  }
}
