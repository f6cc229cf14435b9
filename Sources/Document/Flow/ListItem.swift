public import Localization

/// An item of a list: its label hangs to the left of its blocks.
public struct ListItem: Hashable, Sendable {
  /// « a) », « 3.1 ».
  public var label: MarkedText
  /// Look of the label.
  public var labelStyle: TextStyle
  /// From the label's left edge to the blocks' one.
  public var labelWidth: Length
  /// From the last baseline above to the first of this item.
  public var distance: Length
  /// What it says.
  public var blocks: [FlowBlock]

  /// Makes an item.
  public init(
    label: MarkedText, labelStyle: TextStyle, labelWidth: Length, distance: Length,
    blocks: [FlowBlock]
  ) {
    self.label = label
    self.labelStyle = labelStyle
    self.labelWidth = labelWidth
    self.distance = distance
    self.blocks = blocks
  }
}
