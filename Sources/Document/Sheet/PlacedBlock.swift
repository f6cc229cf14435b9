/// A block with its place on the page, whatever else stands there.
public struct PlacedBlock: Hashable, Sendable {
  /// What stands there.
  public var block: Block
  /// Left edge, middle or right edge of the block, by `alignment`.
  public var x: Length
  /// Baseline of the first line; for pictures and codes the top edge.
  public var y: Length
  /// Width for lines.
  public var measure: Length
  /// What `x` is.
  public var alignment: Alignment

  /// Places a block.
  public init(_ block: Block, x: Length, y: Length, measure: Length, alignment: Alignment) {
    self.block = block
    self.x = x
    self.y = y
    self.measure = measure
    self.alignment = alignment
  }
}
