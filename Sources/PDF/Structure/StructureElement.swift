internal import Document
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
  /// What it holds, in reading order.
  var children: [Child] = []

  /// The elements of a page, in reading order: parts with equal tags are one element, ancestors are
  /// made for the first of those that they stand round.
  static func tree(of parts: [(structure: StructureTag, mark: Int)]) -> [StructureElement] {
    var root = StructureElement(role: .paragraph, order: 0)
    for part in parts {
      root.insert(part.structure, part.mark, ancestors: part.structure.ancestors[...])
    }
    root.sort()
    return root.children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  private mutating func insert(
    _ tag: StructureTag, _ mark: Int, ancestors: ArraySlice<StructureTag.Ancestor>
  ) {
    if let next = ancestors.first {
      let index = index(of: StructureElement(role: next.role, order: next.order))
      guard case .element(var element) = children[index] else { return }
      element.insert(tag, mark, ancestors: ancestors.dropFirst())
      children[index] = .element(element)
    } else {
      let index = index(
        of: StructureElement(role: tag.role, order: tag.order, alternative: tag.alternative))
      guard case .element(var element) = children[index] else { return }
      element.children.append(.mark(mark))
      children[index] = .element(element)
    }
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
    var elements: [(order: Int, position: Int, element: StructureElement)] = []
    for (position, child) in children.enumerated() {
      guard case .element(var element) = child else { return }
      element.sort()
      elements.append((element.order, position, element))
    }
    elements.sort { ($0.order, $0.position) < ($1.order, $1.position) }
    children = elements.map { .element($0.element) }
  }
}
