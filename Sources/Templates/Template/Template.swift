internal import Document
internal import Problems

/// An arrangement: which blocks a paper has, in which order, where, and on what they depend.
/// Read from `templates/<kind>/<name>.yaml`; its styles and rules are the theme's.
public struct Template: Hashable, Sendable {
  /// A condition on other blocks of the same paper.
  struct Condition: Hashable, Sendable {
    /// All of these are there.
    var present: [Slot]
    /// One of these at least is there, where any is named.
    var anyOf: [Slot]
    /// None of these is there.
    var absent: [Slot]

    /// Whether it holds for a paper that has the blocks `slots`.
    func holds(_ slots: Set<Slot>) -> Bool {
      present.allSatisfy(slots.contains)
        && (anyOf.isEmpty || anyOf.contains(where: slots.contains))
        && !absent.contains(where: slots.contains)
    }
  }

  /// One line of the stack.
  struct StackEntry: Hashable, Sendable {
    /// What stands there.
    enum Content: Hashable, Sendable {
      case block(BlockTemplate)
      case spring(Double)
      case space(Length)
    }

    var content: Content
    var condition: Condition
  }

  /// One line of the foot.
  struct FixedEntry: Hashable, Sendable {
    var block: BlockTemplate
    var placement: Placement
    var condition: Condition
  }

  /// The middle of the page.
  struct StackTemplate: Hashable, Sendable {
    var top: Length
    /// From the page's bottom edge.
    var bottom: Length
    var margin: Length
    var minimumShare: Length
    var warningShare: Length
    var tightenings: [Stack.Tightening]
    var entries: [StackEntry]
  }

  /// Whether the page lies across.
  var isLandscape: Bool
  /// Ornaments of the theme, by name.
  var ornaments: [String]
  var stack: StackTemplate?
  var fixed: [FixedEntry]
  /// Words across the page.
  var watermark: BlockTemplate?
}
