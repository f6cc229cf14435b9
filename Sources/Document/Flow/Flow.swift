/// A text that runs over as many pages as it needs: an agreement, a summary.
public struct Flow: Hashable, Sendable {
  /// The frame of its pages.
  public var page: FlowPage
  /// What it says, in reading order.
  public var blocks: [FlowBlock]

  /// Makes a flow.
  public init(page: FlowPage, blocks: [FlowBlock]) {
    self.page = page
    self.blocks = blocks
  }
}
