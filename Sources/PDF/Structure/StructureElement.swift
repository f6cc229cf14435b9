internal import Document
internal import Drawing
internal import Layout

/// An element of the structure tree in the making (ISO 32000-1, 14.7.2).
struct StructureElement {
  /// What an element holds: other elements, or marked sequences of its page.
  enum Child {
    /// An element.
    case element(StructureElement)
    /// A marked sequence, by its number on the page.
    case mark(Int)
  }

  /// What it is.
  var role: StructureTag.Role
  /// Its place among its neighbours.
  var order: Int
  /// What is read instead of a picture.
  var alternative: String?
  /// Holds all that it draws; nil where it draws nothing.
  var box: Rectangle?
  /// What it holds, in reading order.
  var children: [Child] = []

  /// The elements of a page, in reading order: parts with equal tags are one element, ancestors are
  /// made for the first of those that they stand round, tables are completed.
  static func tree(of parts: [PageContent.Part]) -> [StructureElement] {
    var root = StructureElement(role: .paragraph, order: 0)
    for part in parts { root.insert(part, ancestors: part.structure.ancestors[...]) }
    root.sort()
    return root.elements
  }

  private var elements: [StructureElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  private mutating func insert(
    _ part: PageContent.Part, ancestors: ArraySlice<StructureTag.Ancestor>
  ) {
    let tag = part.structure
    let wanted =
      if let next = ancestors.first {
        StructureElement(role: next.role, order: next.order)
      } else {
        StructureElement(role: tag.role, order: tag.order, alternative: tag.alternative)
      }
    let index = index(of: wanted)
    guard case .element(var element) = children[index] else { return }
    element.box = element.box?.union(part.box) ?? part.box
    if ancestors.isEmpty {
      element.children.append(.mark(part.mark))
    } else {
      element.insert(part, ancestors: ancestors.dropFirst())
    }
    children[index] = .element(element)
  }

  /// Where the child of that role and order is; added where there is none.
  private mutating func index(of wanted: StructureElement) -> Int {
    let known = children.lastIndex { child in
      guard case .element(let element) = child else { return false }
      return element.role == wanted.role && element.order == wanted.order
    }
    if let known { return known }
    children.append(.element(wanted))
    return children.count - 1
  }

  /// Reading order, which the drawing order need not be; marks stay as they are.
  private mutating func sort() {
    var sorted = elements
    guard !sorted.isEmpty else { return }
    if role == .table { Self.complete(&sorted) }
    for index in sorted.indices { sorted[index].sort() }
    let inOrder = sorted.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    children = inOrder.map { .element($0.element) }
  }

  /// All rows of a table have the same columns (ISO 14289-1, 7.5; ISO 32000-1, 14.8.4.3.4): where
  /// nothing is drawn, such as in the room for a signature, an empty cell stands.
  private static func complete(_ rows: inout [StructureElement]) {
    let columns = rows.flatMap { $0.elements.map(\.order) }.max() ?? 0
    for row in rows.indices {
      let cells = rows[row].elements
      let known = Set(cells.map(\.order))
      let role =
        cells.allSatisfy { $0.role == .tableHeader } ? .tableHeader : StructureTag.Role.tableData
      for column in 0...columns where !known.contains(column) {
        rows[row].children.append(.element(StructureElement(role: role, order: column)))
      }
    }
  }
}
