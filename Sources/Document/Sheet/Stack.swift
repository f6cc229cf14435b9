/// Blocks one under the other between two heights; what is left over is shared by springs.
///
/// Gaps run from the baseline above to the cap height below, never between font boxes.
public struct Stack: Hashable, Sendable {
  /// One thing in the stack.
  public enum Child: Hashable, Sendable {
    /// A block at its natural height.
    case block(Block)
    /// A gap that takes this share of what is left over.
    case spring(Double)
    /// A gap that never changes.
    case space(Length)
  }

  /// A way to win room, tried in order while the springs are too tight.
  public struct Tightening: Hashable, Sendable {
    /// The block that is made smaller.
    public var block: String
    /// By how much.
    public var factor: Double

    /// Makes a tightening.
    public init(block: String, factor: Double) {
      self.block = block
      self.factor = factor
    }
  }

  /// Cap height of the first line stands here, from the page's top.
  public var top: Length
  /// Baseline of the last line stands here, from the page's top.
  public var bottom: Length
  /// Middle of the measure.
  public var axis: Length
  /// Width for lines.
  public var measure: Length
  /// From top to bottom.
  public var children: [Child]
  /// Least length of one share before blocks are made smaller.
  public var minimumShare: Length
  /// Length of one share below which the page is said to be crowded.
  public var warningShare: Length
  /// What is made smaller then, in order.
  public var tightenings: [Tightening]

  /// Makes a stack.
  public init(
    top: Length, bottom: Length, axis: Length, measure: Length, children: [Child],
    minimumShare: Length, warningShare: Length = .zero, tightenings: [Tightening]
  ) {
    self.top = top
    self.bottom = bottom
    self.axis = axis
    self.measure = measure
    self.children = children
    self.minimumShare = minimumShare
    self.warningShare = warningShare
    self.tightenings = tightenings
  }
}
