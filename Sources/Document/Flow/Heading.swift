public import Localization

/// A title; never hyphenated, never the last thing on a page.
public struct Heading: Hashable, Sendable {
  /// Where it stands.
  public enum Placement: Hashable, Sendable {
    /// Above what it heads, on lines of its own.
    case above
    /// In the margin column, on the baseline of the first line of what follows.
    case margin
  }

  /// 1 for the document's own, 2 for its parts: the structure's H1 to H6.
  public var level: Int
  /// What is counted: « 3 », « Article 1er – »; empty for none.
  public var label: MarkedText
  /// Its words.
  public var text: MarkedText
  /// Look of the label.
  public var labelStyle: TextStyle
  /// Look of the words.
  public var style: TextStyle
  /// From the left edge of the label to that of the words; nil where they follow each other on the line, zero
  /// where the label has a line of its own above them.
  public var labelWidth: Length?
  /// Where it stands.
  public var placement: Placement
  /// What the outline and a table of contents call it; empty where they do not.
  public var bookmark: String
  /// Words flush right on its last baseline: a number.
  public var aside: MarkedText
  /// Their look.
  public var asideStyle: TextStyle

  /// Makes a heading.
  public init(
    level: Int, label: MarkedText = "", _ text: MarkedText, labelStyle: TextStyle? = nil,
    _ style: TextStyle, labelWidth: Length? = nil, placement: Placement = .above,
    bookmark: String = "", aside: MarkedText = "", asideStyle: TextStyle? = nil
  ) {
    self.level = level
    self.label = label
    self.text = text
    self.labelStyle = labelStyle ?? style
    self.style = style
    self.labelWidth = labelWidth
    self.placement = placement
    self.bookmark = bookmark
    self.aside = aside
    self.asideStyle = asideStyle ?? style
  }
}
