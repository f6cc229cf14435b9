internal import OrderedCollections

/// A PDF 1.4 as Cairo 1.16 and 1.18 write it: plain objects, one classic table of them, streams whose
/// length may be an object of its own.
struct CairoFile: Sendable {
  /// A stream object: its dictionary and where its bytes stand in the file.
  struct Stream: Sendable {
    /// `/Length` and the filters among them.
    var entries: PDFObject.Entries
    /// The bytes, as they are stored.
    var content: Range<Int>
  }

  /// A page of Cairo's.
  struct Page: Sendable {
    /// Its dictionary.
    var entries: PDFObject.Entries
    /// What its content names.
    var resources: PDFObject.Entries
  }

  /// The file.
  let bytes: [UInt8]
  /// Its pages, in order.
  private(set) var pages: [Page] = []
  private let offsets: [Int]
  /// How many marks each page has, by its key in the parent tree.
  private var markCounts: [Int: Int] = [:]

  /// Reads the table of objects and the list of pages.
  init(_ bytes: [UInt8]) throws(UnknownForm) {
    self.bytes = bytes
    var table = try CrossReferences(bytes)
    offsets = try table.read()
    let trailer = table.trailer
    guard let root = trailer["Root"]?.reference,
      let tree = try object(root).entries?["Pages"]?.reference
    else { throw UnknownForm("the trailer has no catalogue with pages") }
    var seen: Set<Int> = []
    pages = try pages(below: tree, &seen)
    markCounts = try readMarkCounts(root)
  }

  /// The object of a number that is no stream, or the dictionary of one that is.
  func object(_ number: Int) throws(UnknownForm) -> PDFObject {
    var parser = try parser(of: number)
    return try parser.object()
  }

  /// The object itself, or the one that it refers to.
  func resolved(_ object: PDFObject?) throws(UnknownForm) -> PDFObject? {
    guard let number = object?.reference else { return object }
    return try self.object(number)
  }

  /// The stream of a number; nil where the object is none.
  func stream(_ number: Int) throws(UnknownForm) -> Stream? {
    var parser = try parser(of: number)
    guard let entries = try parser.object().entries, parser.comes("stream") else { return nil }
    try parser.expect("stream")
    guard parser.position < bytes.count, bytes[parser.position] == UInt8(ascii: "\n"),
      let length = try resolved(entries["Length"])?.integer
    else { throw UnknownForm("stream \(number) has no length") }
    let start = parser.position + 1
    guard length >= 0, length <= bytes.count - start else {
      throw UnknownForm("stream \(number) is longer than the file")
    }
    return Stream(entries: entries, content: start..<start + length)
  }

  /// How many marked sequences Cairo counted on a page.
  func markCount(of page: Page) -> Int {
    page.entries["StructParents"]?.integer.flatMap { markCounts[$0] } ?? 0
  }

  /// Cairo's parent tree is one list of keys and of lists with an entry for each mark.
  private func readMarkCounts(_ root: Int) throws(UnknownForm) -> [Int: Int] {
    let structure = try resolved(object(root).entries?["StructTreeRoot"])
    let tree = try resolved(structure?.entries?["ParentTree"])
    let list = tree?.entries?["Nums"]?.items ?? []
    var counts: [Int: Int] = [:]
    for index in stride(from: 0, to: list.count - 1, by: 2) {
      guard let key = list[index].integer else { continue }
      counts[key] = try resolved(list[index + 1])?.items?.count
    }
    return counts
  }

  private func parser(of number: Int) throws(UnknownForm) -> PDFParser {
    guard offsets.indices.contains(number), offsets[number] > 0, offsets[number] < bytes.count
    else {
      throw UnknownForm("object \(number) is not in the file")
    }
    var parser = PDFParser(bytes, at: offsets[number])
    guard try parser.object().integer == number else {
      throw UnknownForm("object \(number) is not where the table says")
    }
    try parser.expect("0")
    try parser.expect("obj")
    return parser
  }

  private func pages(below node: Int, _ seen: inout Set<Int>) throws(UnknownForm) -> [Page] {
    guard seen.insert(node).inserted, let entries = try object(node).entries
    else { throw UnknownForm("the tree of pages leads back to itself") }
    guard let kids = entries["Kids"]?.items else {
      let resources = try resolved(entries["Resources"])?.entries
      return [Page(entries: entries, resources: resources ?? [:])]
    }
    var found: [Page] = []
    for kid in kids.compactMap(\.reference) { found += try pages(below: kid, &seen) }
    return found
  }
}
