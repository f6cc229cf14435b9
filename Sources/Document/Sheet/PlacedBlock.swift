/// A block with its place on the page, whatever else stands there.
public struct PlacedBlock: Hashable, Sendable {
  /// Which of its baselines stands on `y`.
  public enum Anchor: Hashable, Sendable {
    /// That of the first line.
    case firstBaseline
    /// That of the last line: a text that takes one line more grows upwards.
    case lastBaseline
  }

  /// What stands there.
  public var block: Block
  /// Left edge, middle or right edge of the block, by `alignment`.
  public var x: Length
  /// Baseline that `anchor` names; for pictures and codes the top edge.
  public var y: Length
  /// Width for lines.
  public var measure: Length
  /// What `x` is.
  public var alignment: Alignment
  /// What `y` is.
  public var anchor: Anchor
  /// Which cell of the page's table it is, if any.
  public var cell: TableCell?

  /// Places a block.
  public init(
    _ block: Block, x: Length, y: Length, measure: Length, alignment: Alignment,
    anchor: Anchor = .firstBaseline, cell: TableCell? = nil
  ) {
    self.block = block
    self.x = x
    self.y = y
    self.measure = measure
    self.alignment = alignment
    self.anchor = anchor
    self.cell = cell
  }
}
