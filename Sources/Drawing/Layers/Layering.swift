internal import Document
internal import Layout

/// Pages that look alike, taken apart: what all of them have in common lies under what each has of its
/// own. Found by comparing the display lists, not declared by templates.
///
/// Drawing the common part first and then a page's own gives the page: an item is common only where
/// nothing of a page's own that is drawn before it may lie under its ink.
struct Layering {
  /// Where an item of a page went.
  enum Place: Hashable {
    /// To the common layer, at an index.
    case common(Int)
    /// To the page's own layer, at an index.
    case own(Int)
  }

  /// What all pages have, in drawing order.
  private(set) var common: [DisplayItem] = []
  /// What each page has of its own, in drawing order.
  private(set) var own: [[DisplayItem]]
  /// For each page, where each of its items went.
  private(set) var places: [[Place]]

  /// Takes pages of one size apart.
  init(_ pages: [Page]) {
    own = pages.map { _ in [] }
    places = pages.map { _ in [] }
    guard let first = pages.first else { return }
    var positions = [Int](repeating: 0, count: pages.count)
    var covered = pages.map { _ in [Rectangle]() }
    for item in first.items {
      let found = pages.indices.map { page in
        pages[page].items[positions[page]...].firstIndex { $0.draws(like: item) }
      }
      guard found.allSatisfy({ $0 != nil }) else { continue }
      let ends = found.compactMap { $0 }
      let box = item.content.inkBox
      for page in pages.indices {
        for passed in pages[page].items[positions[page]..<ends[page]] {
          covered[page].append(passed.content.inkBox)
        }
      }
      let isFree = covered.allSatisfy { boxes in !boxes.contains { $0.intersects(box) } }
      for page in pages.indices {
        keep(pages[page].items[positions[page]..<ends[page]], of: page)
        let own = pages[page].items[ends[page]...ends[page]]
        if isFree { places[page].append(.common(common.count)) } else { keep(own, of: page) }
        positions[page] = ends[page] + 1
      }
      if isFree { common.append(item) } else { pages.indices.forEach { covered[$0].append(box) } }
    }
    for page in pages.indices { keep(pages[page].items[positions[page]...], of: page) }
  }

  private mutating func keep(_ items: ArraySlice<DisplayItem>, of page: Int) {
    for item in items {
      places[page].append(.own(own[page].count))
      own[page].append(item)
    }
  }
}

extension DisplayItem {
  /// Whether the same is drawn, and both are read or both are artifacts of one kind.
  fileprivate func draws(like other: DisplayItem) -> Bool {
    let roles = [structure.role, other.structure.role]
    guard roles[0] == roles[1] || !roles.contains(where: \.isArtifact) else { return false }
    return content == other.content
  }
}
