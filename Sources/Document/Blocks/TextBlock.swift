public import Localization

/// Text in one style; breaks into balanced lines where it must, and where its marks say.
public struct TextBlock: Hashable, Sendable {
  /// What the text is to a reader.
  public enum Role: Hashable, Sendable {
    /// The title of the page.
    case title
    /// A paragraph.
    case paragraph
    /// What stands above every page and is read on the first one only.
    case runningHeader
    /// What stands below every page, such as its number; not read.
    case pageFooter
  }

  /// The words.
  public var text: MarkedText
  /// Their look.
  public var style: TextStyle
  /// What they are.
  public var role: Role
  /// Width for its lines where it is less than its place has.
  public var measure: Length?

  /// Makes a text block.
  public init(
    _ text: MarkedText, _ style: TextStyle, role: Role = .paragraph, measure: Length? = nil
  ) {
    self.text = text
    self.style = style
    self.role = role
    self.measure = measure
  }
}
