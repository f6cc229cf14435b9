internal import Document
internal import Layout
internal import OrderedCollections

/// Writes the structure tree of a file page by page, and the tree that leads from marks back to elements
/// (ISO 32000-1, 14.7.2 and 14.7.4.4).
struct StructureWriter: Sendable {
  /// The number of the tree's root.
  let root: Int
  private let document: Int
  private var kids: [Int] = []
  private var leaves: [Leaf] = []
  private var leaf: Leaf?
  private var nextKey = 0

  /// A node of the parent tree that is written.
  private struct Leaf: Sendable {
    var keys: ClosedRange<Int>
    var source: String
    var number = 0
  }

  /// Reserves the numbers that every element needs.
  init(_ writer: inout PDFWriter) {
    root = writer.reserve()
    document = writer.reserve()
  }

  /// A page whose elements are to be written.
  struct Page {
    /// Its number as an object.
    var number: Int
    /// What it reads, in order.
    var elements: [StructureElement]
    /// How many marked sequences it has.
    var marks: Int
    /// From its foot to its head.
    var height: Length
    /// Whether its elements have a section of their own.
    var isSection: Bool
  }

  /// Writes the elements of a page; gives the page's key in the parent tree.
  mutating func add(_ page: Page, to writer: inout PDFWriter) -> Int {
    var parents = [Int](repeating: 0, count: page.marks)
    let holder = page.isSection ? writer.reserve() : document
    let numbers = page.elements.map { element in
      write(element, within: holder, page, &parents, to: &writer)
    }
    if page.isSection {
      let source = "<< /S /Sect /P \(document) 0 R /K [\(references(numbers))] >>"
      writer.write(source, as: holder)
      kids.append(holder)
    } else {
      kids += numbers
    }
    return key(of: parents, to: &writer)
  }

  /// Puts the sections, one a page, in another order.
  mutating func arrangeSections(_ order: [Int]) { kids = order.map { kids[$0] } }

  /// Writes what holds the elements together.
  mutating func finish(to writer: inout PDFWriter) {
    closeLeaf(to: &writer)
    writer.write(
      "<< /S /Document /P \(root) 0 R /K [\(references(kids))] >>", as: document)
    let tree = references(leaves.map(\.number))
    writer.write(
      """
      << /Type /StructTreeRoot /K \(document) 0 R /ParentTree << /Kids [\(tree)] >> \
      /ParentTreeNextKey \(nextKey) >>
      """, as: root)
  }

  private func write(
    _ element: StructureElement, within parent: Int, _ page: Page, _ parents: inout [Int],
    to writer: inout PDFWriter
  ) -> Int {
    let number = writer.reserve()
    var held: [String] = []
    for child in element.children {
      switch child {
      case .mark(let mark):
        parents[mark] = number
        held.append(String(mark))
      case .element(let inner):
        let inner = write(inner, within: number, page, &parents, to: &writer)
        held.append("\(inner) 0 R")
      }
    }
    var source = "<< /S /\(element.role.rawValue) /P \(parent) 0 R /Pg \(page.number) 0 R"
    if held.count == 1 { source += " /K " + held[0] }
    if held.count > 1 { source += " /K [" + held.joined(separator: " ") + "]" }
    if let alternative = element.alternative { source += " /Alt " + spelled(alternative) }
    if let attributes = attributes(of: element, on: page) { source += " /A << \(attributes) >>" }
    writer.write(source + " >>", as: number)
    return number
  }

  private func attributes(of element: StructureElement, on page: Page) -> String? {
    switch element.role {
    // A header cell that does not say what it heads is none to a screen reader (ISO 14289-1, 7.5).
    case .tableHeader: return "/O /Table /Scope /Column"
    // What stands on one page says where (ISO 32000-1, 14.8.5.4.3).
    case .figure, .table:
      guard let box = element.box else { return nil }
      let sides = [
        box.origin.x, page.height - box.maxY, box.maxX, page.height - box.origin.y,
      ]
      let numbers = sides.map { String((max(0, $0.points) * 100).rounded() / 100) }
      return "/O /Layout /BBox [" + numbers.joined(separator: " ") + "]"
    default: return nil
    }
  }

  private func spelled(_ text: String) -> String {
    var bytes: [UInt8] = []
    PDFObject.text(text).write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func references(_ numbers: [Int]) -> String {
    numbers.map { "\($0) 0 R" }.joined(separator: " ")
  }
}

// MARK: - The parent tree

extension StructureWriter {
  /// Notes the element of each mark of a page.
  private mutating func key(of parents: [Int], to writer: inout PDFWriter) -> Int {
    let key = nextKey
    nextKey += 1
    let entries = parents.map { $0 == 0 ? "null" : "\($0) 0 R" }.joined(separator: " ")
    var open = leaf ?? Leaf(keys: key...key, source: "")
    open.keys = open.keys.lowerBound...key
    open.source += "\(key) [\(entries)] "
    leaf = open
    if open.keys.count == Self.pagesInLeaf { closeLeaf(to: &writer) }
    return key
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
