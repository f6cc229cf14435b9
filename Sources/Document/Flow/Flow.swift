/// A text that runs over as many pages as it needs: an agreement, a summary.
public struct Flow: Hashable, Sendable {
  /// The frame of its pages.
  public var page: FlowPage
  /// What it says, in reading order.
  public var blocks: [FlowBlock]
  /// The most pages that it should take; more are made, and told. Nil for any number.
  public var pageLimit: Int?

  /// Makes a flow.
  public init(page: FlowPage, blocks: [FlowBlock], pageLimit: Int? = nil) {
    self.page = page
    self.blocks = blocks
    self.pageLimit = pageLimit
  }
}
