internal import Document
internal import Drawing
internal import Layout

/// An element of the structure tree in the making (ISO 32000-1, 14.7.2).
struct StructureElement {
  /// What an element holds: other elements, or marked sequences of pages.
  enum Child {
    /// An element.
    case element(StructureElement)
    /// A marked sequence, by its number on the page of that index.
    case mark(Int, page: Int)
  }

  /// What it is.
  var role: StructureTag.Role
  /// Its place among its neighbours.
  var order: Int
  /// What is read instead of a picture.
  var alternative: String?
  /// The variant of French of what it holds, where it is not the document's.
  var language: String?
  /// What a table shows, for who does not see it.
  var summary: String?
  /// Holds all that it draws; nil where it draws nothing, or on several pages.
  var box: Rectangle?
  /// The first and the last page on which something of it stands.
  var pages: ClosedRange<Int>?
  /// What it holds, in reading order.
  var children: [Child] = []

  /// The elements in it.
  var elements: [StructureElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// Makes an element that holds nothing yet.
  init(role: StructureTag.Role, order: Int) {
    self.role = role
    self.order = order
  }

  /// The elements of pages, in reading order: parts with equal tags are one element, on whichever pages
  /// they stand; ancestors are made for the first of those that they stand round, tables are completed.
  static func tree(of pages: [[PageContent.Part]]) -> [StructureElement] {
    var tree = StructureTree()
    for (page, parts) in pages.enumerated() {
      for part in parts { tree.insert(part, on: page) }
    }
    return tree.elements
  }

  /// All rows of a table have the same columns (ISO 14289-1, 7.5; ISO 32000-1, 14.8.4.3.4): where
  /// nothing is drawn, such as in the room for a signature, an empty cell stands.
  static func complete(_ rows: inout [StructureElement]) {
    let columns = rows.flatMap { $0.elements.map(\.order) }.max() ?? 0
    for row in rows.indices {
      let cells = rows[row].elements
      let known = Set(cells.map(\.order))
      let role =
        cells.allSatisfy { $0.role == .tableHeader } ? .tableHeader : StructureTag.Role.tableData
      for column in 0...columns where !known.contains(column) {
        rows[row].children.append(.element(StructureElement(role: role, order: column)))
      }
      rows[row].children.sort { $0.order < $1.order }
    }
  }
}

extension StructureElement.Child {
  /// Place of an element among its neighbours; marks come before elements.
  fileprivate var order: Int { if case .element(let element) = self { element.order } else { -1 } }
}
