internal import Layout

extension PageContent {
  /// A page that is one layer of its own.
  init(_ page: Page, layer: Int, marks: [DrawnPages.Mark]) {
    layers = [layer]
    parts = marks.enumerated().filter { !$0.element.isArtifact }.map { number, mark in
      Part(page.items[mark.items.lowerBound].structure, layer: 0, mark: number)
    }
  }

  /// A page taken apart: the common layer 0 under its own.
  init(
    _ page: Page, places: [Layering.Place], layer: Int, common: [DrawnPages.Mark],
    own: [DrawnPages.Mark]
  ) {
    let layers = [common, own]
    var seen: Set<Part> = []
    self.layers = [0, layer]
    parts = zip(page.items, places).compactMap { item, place in
      guard item.structure.role != .artifact else { return nil }
      let (index, position) = place.layer
      let mark = layers[index].firstIndex { $0.items.contains(position) }
      return mark.map { Part(item.structure, layer: index, mark: $0) }
    }.filter { seen.insert($0).inserted }
  }
}

extension Layering.Place {
  /// Which layer of the page, and the item's index in it.
  fileprivate var layer: (Int, Int) {
    switch self {
    case .common(let position): (0, position)
    case .own(let position): (1, position)
    }
  }
}
