internal import Document
internal import Drawing
internal import Layout
internal import Localization
internal import OrderedCollections

/// A file in the making: its fixed parts, then page after page, then what holds them together.
///
/// A value: what many files have in common is assembled once, and each goes on from a copy.
struct Assembly: Sendable {
  private var writer = PDFWriter()
  private var structure: StructureWriter
  private var layers: DrawnLayers?
  private var pages: [Int] = []
  private var bookmarks: [Outline.Line] = []
  private var headings: [Outline.Heading] = []
  private var hash = ContentHash()
  /// How many of the bytes that are not taken away yet are in the hash.
  private var hashed = 0
  private let numbers: Numbers
  private let metadata: DocumentMetadata

  /// Objects that the catalogue names.
  private struct Numbers: Sendable {
    var catalog: Int
    var pages: Int
    var packet: Int
    var profile: Int
    var information: Int
  }

  /// Begins a file: what it says of itself and the space of its colours.
  init(_ metadata: DocumentMetadata) {
    self.metadata = metadata
    numbers = Numbers(
      catalog: writer.reserve(), pages: writer.reserve(), packet: writer.reserve(),
      profile: writer.reserve(), information: writer.reserve())
    structure = StructureWriter(&writer)
    writer.write(
      stream: XMPPacket(metadata).bytes, ["Type": .name("Metadata"), "Subtype": .name("XML")],
      as: numbers.packet)
    writer.write(stream: SRGBProfile.bytes, ["N": .integer(3)], as: numbers.profile)
    writer.write(.dictionary(metadata.information), as: numbers.information)
  }

  /// Goes on with the pages of another of Cairo's files; its fonts and shared layers are written now.
  mutating func begin(_ drawn: DrawnPages) throws(UnknownForm) {
    layers = try DrawnLayers(drawn, to: &writer)
    hashBytes()
  }

  /// Adds a page. With a `bookmark` it is a section of a file of several papers, and stands in its outline.
  mutating func add(_ page: PageContent, bookmark: String? = nil) throws(UnknownForm) {
    guard var layers, let last = page.layers.last else {
      throw UnknownForm("a page has no layer")
    }
    // Given up while it is changed, so that it is not copied.
    self.layers = nil
    var written: [DrawnLayers.Written] = []
    for index in page.layers { written.append(try layers.layer(index, to: &writer)) }
    var entries = layers.attributes(of: last)
    entries["Resources"] = try merged(written.map(\.resources))
    self.layers = layers
    let number = writer.reserve()
    let parts = page.parts.map { part in
      var part = part
      part.mark += written[part.layer].shift
      return part
    }
    let read = StructureWriter.Page(
      number: number, parts: parts, marks: layers.markCount, height: page.size.height)
    let key = structure.add(read, asSection: bookmark != nil, to: &writer)
    entries["Type"] = .name("Page")
    entries["Parent"] = .reference(numbers.pages)
    entries["Contents"] = .array(written.map { .reference($0.content) })
    entries["StructParents"] = .integer(key)
    entries["Tabs"] = .name("S")
    writer.write(.dictionary(entries), as: number)
    pages.append(number)
    if let bookmark {
      bookmarks.append(Outline.Line(title: bookmark, page: number))
    } else {
      headings += page.bookmarks.map {
        Outline.Heading($0.level, $0.title, page: number, top: page.size.height - $0.y)
      }
    }
  }

  /// What is written and not taken away yet.
  var written: [UInt8] { writer.bytes }

  /// Takes away what is written so far.
  mutating func drain() -> [UInt8] {
    hashBytes()
    hashed = 0
    return writer.drain()
  }

  /// Ends the file, its pages in the given order of those that were added; gives what was not taken away yet.
  mutating func finish(order: [Int]? = nil) -> [UInt8] {
    if let order {
      pages = order.map { pages[$0] }
      bookmarks = order.map { bookmarks[$0] }
      structure.arrangeSections(order)
    }
    structure.finish(to: &writer)
    let kids = pages.map { "\($0) 0 R" }.joined(separator: " ")
    writer.write(
      "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>", as: numbers.pages)
    let outline = outline.write(to: &writer)
    writer.write(catalog(outline: outline), as: numbers.catalog)
    hashBytes()
    writer.finish(
      root: numbers.catalog, information: numbers.information, identifier: hash.bytes)
    return writer.bytes
  }

  /// One page needs no outline of its own headings.
  private var outline: Outline {
    pages.count > 1 && bookmarks.isEmpty ? Outline(nesting: headings) : Outline(bookmarks)
  }

  private mutating func hashBytes() {
    hash.add(writer.bytes[hashed...])
    hashed = writer.bytes.count
  }

  /// Resources of several layers; Cairo's names are the same thing on all pages of a file.
  private func merged(_ resources: [PDFObject.Entries]) throws(UnknownForm) -> PDFObject {
    var all: PDFObject.Entries = [:]
    for (category, value) in resources.joined() {
      guard let known = all[category] else {
        all[category] = value
        continue
      }
      guard var names = known.entries, let more = value.entries else {
        if known == value { continue }
        throw UnknownForm("the resources “\(category)” of two layers differ")
      }
      for (name, resource) in more {
        guard names[name] ?? resource == resource else {
          throw UnknownForm("the resource “\(name)” is two things on one page")
        }
        names[name] = resource
      }
      all[category] = .dictionary(names)
    }
    return .dictionary(all)
  }

  /// The catalogue (ISO 32000-1, 7.7.2), with what PDF/UA-1 and PDF/A-2a ask of it.
  private func catalog(outline: Int?) -> PDFObject {
    var entries: PDFObject.Entries = [
      "Type": .name("Catalog"), "Pages": .reference(numbers.pages),
      "Lang": .text(metadata.language), "MarkInfo": .dictionary(["Marked": .boolean(true)]),
      "ViewerPreferences": .dictionary(["DisplayDocTitle": .boolean(true)]),
      "Metadata": .reference(numbers.packet), "StructTreeRoot": .reference(structure.root),
      "OutputIntents": .array([
        .dictionary([
          "Type": .name("OutputIntent"), "S": .name("GTS_PDFA1"),
          "OutputConditionIdentifier": .text("sRGB"), "Info": .text("sRGB IEC61966-2.1"),
          "DestOutputProfile": .reference(numbers.profile),
        ])
      ]),
    ]
    if let outline { entries["Outlines"] = .reference(outline) }
    return .dictionary(entries)
  }
}
