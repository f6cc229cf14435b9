public import Localization

/// One of several columns that stand beside each other; read one after the other.
public struct FlowColumn: Hashable, Sendable {
  /// Left edge, from the page's left edge.
  public var x: Length
  /// Width for lines.
  public var width: Length
  /// The variant of French of its words, where it is not the document's.
  public var locale: DocumentLocale?
  /// What it says.
  public var blocks: [FlowBlock]

  /// Makes a column.
  public init(x: Length, width: Length, locale: DocumentLocale? = nil, blocks: [FlowBlock]) {
    self.x = x
    self.width = width
    self.locale = locale
    self.blocks = blocks
  }
}
