public import Layout

/// What Cairo wrote for some pages, and what each marked sequence of a page stands for.
///
/// Cairo's own structure tree is of no use (attributes, artifacts and nested elements are missing in
/// 1.16); its marks are, by their numbers.
public struct DrawnPages: Sendable {
  /// A marked sequence: consecutive items of one page with one structure tag.
  public struct Mark: Hashable, Sendable {
    /// What it is; an artifact is marked too, as `Private`.
    public var structure: StructureTag
    /// Which items of the page.
    public var items: Range<Int>
  }

  /// A PDF 1.4.
  public var bytes: [UInt8] = []
  /// The marks of each page; a mark's index is its number (MCID) in the page's content.
  public var marks: [[Mark]] = []
}

extension Page {
  /// The marked sequences of the page, in drawing order.
  var marks: [DrawnPages.Mark] {
    var marks: [DrawnPages.Mark] = []
    for (index, item) in items.enumerated() {
      if let last = marks.last, last.structure == item.structure {
        marks[marks.count - 1].items = last.items.lowerBound..<index + 1
      } else {
        marks.append(DrawnPages.Mark(structure: item.structure, items: index..<index + 1))
      }
    }
    return marks
  }
}
