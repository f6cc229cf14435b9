/// How a paragraph is set: the look of its letters and of its lines.
public struct ParagraphStyle: Hashable, Sendable {
  /// How lines end.
  public enum Setting: String, Hashable, Sendable, CaseIterable {
    /// Flush left, ragged right.
    case ragged
    /// Both edges straight.
    case justified
    /// On the axis.
    case centered
    /// Flush right.
    case flushRight
  }

  /// Look of the letters.
  public var text: TextStyle
  /// How lines end.
  public var setting: Setting
  /// Whether words may be hyphenated.
  public var hyphenates: Bool
  /// Of all lines, from the column's left edge.
  public var indent: Length
  /// Of the first line, added to `indent`.
  public var firstLineIndent: Length

  /// Makes a style.
  public init(
    _ text: TextStyle, setting: Setting = .ragged, hyphenates: Bool = false,
    indent: Length = .zero, firstLineIndent: Length = .zero
  ) {
    self.text = text
    self.setting = setting
    self.hyphenates = hyphenates
    self.indent = indent
    self.firstLineIndent = firstLineIndent
  }
}
