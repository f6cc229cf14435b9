public import Layout

/// What Cairo wrote for some pages, and how pages of a file are made of it.
///
/// Cairo's own structure tree is of no use (attributes, artifacts and nested elements are missing in
/// 1.16); its marks are, by their numbers.
public struct DrawnPages: Sendable {
  /// What Cairo wrote: a PDF 1.4 whose pages are layers of ours.
  public var bytes: [UInt8] = []
  /// The marked sequences of each layer; an index is the number (MCID) in the layer's content.
  public var marks: [[Mark]] = []
  /// Layers that all pages have, undermost.
  public var shared: [Int] = []
  /// The pages.
  public var pages: [PageContent] = []

  /// A marked sequence of a layer.
  public struct Mark: Hashable, Sendable {
    /// Which items of the layer.
    public var items: Range<Int>
    /// What they are to a reader. Artifacts are `Private` in what Cairo wrote, which knows none.
    public var role: StructureTag.Role

    /// Makes a mark.
    public init(items: Range<Int>, role: StructureTag.Role) {
      self.items = items
      self.role = role
    }
  }

  /// Nothing drawn yet.
  public init() {}
}

extension [DisplayItem] {
  /// The marked sequences of a layer: consecutive items of one structure where `joins`, else each item
  /// that is read by itself.
  func marks(joining joins: Bool) -> [DrawnPages.Mark] {
    var marks: [DrawnPages.Mark] = []
    for (index, item) in enumerated() {
      let isMore = index > 0 && item.structure == self[index - 1].structure
      if isMore, joins || item.structure.role.isArtifact, let last = marks.last {
        marks[marks.count - 1].items = last.items.lowerBound..<index + 1
      } else {
        marks.append(DrawnPages.Mark(items: index..<index + 1, role: item.structure.role))
      }
    }
    return marks
  }
}
