internal import Document
internal import Drawing
internal import Layout

/// The elements of a document while its parts come in: each found by what stands round it, its role and
/// its order, however many there are.
struct StructureTree {
  /// What makes two parts one element.
  private struct Key: Hashable {
    var parent: Int
    var role: StructureTag.Role
    var order: Int
  }

  private struct Node {
    var element: StructureElement
    var marks: [(mark: Int, page: Int)] = []
    var inner: [Int] = []
  }

  /// The first one stands for the document.
  private var nodes = [Node(element: StructureElement(role: .division, order: 0))]
  private var known: [Key: Int] = [:]

  /// Adds a part of a page to its element.
  mutating func insert(_ part: PageContent.Part, on page: Int) {
    let tag = part.structure
    var place = 0
    for ancestor in tag.ancestors {
      place = node(ancestor.role, ancestor.order, in: place)
      nodes[place].element.language = ancestor.language
      nodes[place].element.summary = ancestor.summary
      grow(place, by: part.box, on: page)
    }
    place = node(tag.role, tag.order, in: place)
    nodes[place].element.language = tag.language
    nodes[place].element.alternative = tag.alternative
    nodes[place].marks.append((part.mark, page))
    grow(place, by: part.box, on: page)
  }

  /// The elements of the document, in reading order.
  var elements: [StructureElement] { element(0).elements }

  private mutating func node(_ role: StructureTag.Role, _ order: Int, in parent: Int) -> Int {
    let key = Key(parent: parent, role: role, order: order)
    if let found = known[key] { return found }
    nodes.append(Node(element: StructureElement(role: role, order: order)))
    nodes[parent].inner.append(nodes.count - 1)
    known[key] = nodes.count - 1
    return nodes.count - 1
  }

  /// What stands on several pages has no box.
  private mutating func grow(_ place: Int, by box: Rectangle, on page: Int) {
    let element = nodes[place].element
    let pages = element.pages.map { min($0.lowerBound, page)...max($0.upperBound, page) }
    nodes[place].element.pages = pages ?? page...page
    let isOne = pages.map { $0.count == 1 } ?? true
    nodes[place].element.box = isOne ? element.box.map { $0.union(box) } ?? box : nil
  }

  /// An element with all that it holds, in reading order, which the drawing order need not be.
  private func element(_ place: Int) -> StructureElement {
    let node = nodes[place]
    var element = node.element
    var inner = node.inner.map { self.element($0) }.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }.map(\.element)
    if element.role == .table { StructureElement.complete(&inner) }
    element.children =
      node.marks.map { .mark($0.mark, page: $0.page) } + inner.map { .element($0) }
    return element
  }
}
