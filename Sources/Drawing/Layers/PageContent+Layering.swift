internal import Document
internal import Layout

extension PageContent {
  /// A page that is one layer of its own.
  init(_ page: Page, layer: Int, marks: [DrawnPages.Mark]) {
    self.init(size: page.size, layers: [layer], parts: [], bookmarks: page.bookmarks)
    for (position, item) in page.items.enumerated() {
      read(item, at: position, layer: 0, marks)
    }
  }

  /// A page taken apart: the common layer 0 under its own.
  init(
    _ page: Page, places: [Layering.Place], layer: Int, common: [DrawnPages.Mark],
    own: [DrawnPages.Mark]
  ) {
    self.init(size: page.size, layers: [0, layer], parts: [], bookmarks: page.bookmarks)
    for (item, place) in zip(page.items, places) {
      switch place {
      case .common(let position): read(item, at: position, layer: 0, common)
      case .own(let position): read(item, at: position, layer: 1, own)
      }
    }
  }

  /// Notes an item of a layer, whose mark it may share with the one before.
  private mutating func read(
    _ item: DisplayItem, at position: Int, layer: Int, _ marks: [DrawnPages.Mark]
  ) {
    guard !item.structure.role.isArtifact,
      let mark = marks.firstIndex(where: { $0.items.contains(position) })
    else { return }
    let box = item.content.inkBox
    let known = parts.lastIndex { part in
      part.layer == layer && part.mark == mark && part.structure == item.structure
    }
    if let known {
      parts[known].box = parts[known].box.union(box)
    } else {
      parts.append(Part(item.structure, layer: layer, mark: mark, box: box))
    }
  }
}
