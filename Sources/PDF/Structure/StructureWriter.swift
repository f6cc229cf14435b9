internal import Document
internal import Drawing
internal import Layout

/// Writes the structure tree of a file, and the tree that leads from marks back to elements (ISO 32000-1,
/// 14.7.2 and 14.7.4.4): that of a section at once, so that it can be taken away, that of a document once
/// all of its pages are there.
struct StructureWriter: Sendable {
  /// The number of the tree's root.
  let root: Int
  private let document: Int
  private var kids: [Int] = []
  private var waiting: [Page] = []
  private var notes: [Int] = []
  private var leaves: [Leaf] = []
  private var leaf: Leaf?
  private var nextKey = 0

  /// A node of the parent tree that is written.
  private struct Leaf: Sendable {
    var keys: ClosedRange<Int>
    var source: String
    var number = 0
  }

  /// A page whose elements are to be written.
  struct Page: Sendable {
    /// Its number as an object.
    var number: Int
    /// What is read on it.
    var parts: [PageContent.Part]
    /// How many marked sequences it has.
    var marks: Int
    /// From its foot to its head.
    var height: Length
  }

  /// Reserves the numbers that every element needs.
  init(_ writer: inout PDFWriter) {
    root = writer.reserve()
    document = writer.reserve()
  }

  /// Adds a page, as a section of its own or as one more of the document; gives its key in the parent tree.
  mutating func add(_ page: Page, asSection: Bool, to writer: inout PDFWriter) -> Int {
    guard asSection else {
      waiting.append(page)
      return nextKey + waiting.count - 1
    }
    let key = nextKey
    let holder = writer.reserve()
    let numbers = write([page], within: holder, to: &writer)
    writer.write(
      "<< /S /Sect /P \(document) 0 R /K [\(references(numbers))] >>", as: holder)
    kids.append(holder)
    return key
  }

  /// Puts the sections, one a page, in another order.
  mutating func arrangeSections(_ order: [Int]) { kids = order.map { kids[$0] } }

  /// Writes what holds the elements together.
  mutating func finish(to writer: inout PDFWriter) {
    kids += write(waiting, within: document, to: &writer)
    closeLeaf(to: &writer)
    writer.write(
      "<< /S /Document /P \(root) 0 R /K [\(references(kids))] >>", as: document)
    let tree = references(leaves.map(\.number))
    writer.write(
      """
      << /Type /StructTreeRoot /K \(document) 0 R /ParentTree << /Kids [\(tree)] >> \
      /ParentTreeNextKey \(nextKey)\(names) >>
      """, as: root)
  }

  /// Writes what pages read, as one; gives the outermost elements.
  private mutating func write(
    _ pages: [Page], within holder: Int, to writer: inout PDFWriter
  ) -> [Int] {
    var sheets = StructurePages(pages)
    let numbers = StructureElement.tree(of: pages.map(\.parts)).map { element in
      sheets.write(element, within: holder, to: &writer)
    }
    notes += sheets.notes
    for parents in sheets.parents { note(parents, to: &writer) }
    return numbers
  }

  /// Notes are found by their names (ISO 14289-1, 7.9; ISO 32000-1, table 322).
  private var names: String {
    if notes.isEmpty { return "" }
    let names = notes.map { "(\(StructurePages.name(ofNote: $0))) \($0) 0 R" }
    return " /IDTree << /Names [" + names.sorted().joined(separator: " ") + "] >>"
  }
}

/// References one after the other, as an array holds them.
func references(_ numbers: [Int]) -> String {
  numbers.map { "\($0) 0 R" }.joined(separator: " ")
}

// MARK: - The parent tree

extension StructureWriter {
  /// Notes the element of each mark of the next page.
  private mutating func note(_ parents: [Int], to writer: inout PDFWriter) {
    let key = nextKey
    nextKey += 1
    let entries = parents.map { $0 == 0 ? "null" : "\($0) 0 R" }.joined(separator: " ")
    var open = leaf ?? Leaf(keys: key...key, source: "")
    open.keys = open.keys.lowerBound...key
    open.source += "\(key) [\(entries)] "
    leaf = open
    if open.keys.count == Self.pagesInLeaf { closeLeaf(to: &writer) }
  }

  private mutating func closeLeaf(to writer: inout PDFWriter) {
    guard var open = leaf else { return }
    open.number = writer.reserve()
    let limits = "\(open.keys.lowerBound) \(open.keys.upperBound)"
    writer.write("<< /Limits [\(limits)] /Nums [\(open.source)] >>", as: open.number)
    open.source = ""
    leaves.append(open)
    leaf = nil
  }

  /// Pages whose marks one node of the parent tree holds: enough that 10,000 pages have few nodes,
  /// little enough that a node is read at once.
  private static let pagesInLeaf = 64
}
