public import Localization

/// What stands at one height above or below the text of each page; not read as part of the text.
public struct RunningLine: Hashable, Sendable {
  /// On which pages it stands.
  public enum Pages: Hashable, Sendable {
    /// On all.
    case all
    /// On all but the first.
    case fromSecond
  }

  /// One thing in it.
  public enum Part: Hashable, Sendable {
    /// Words.
    case text(MarkedText)
    /// The page's number.
    case page
    /// How many pages there are.
    case pageCount
    /// Open lines to write on, side by side: initials.
    case blanks(count: Int, width: Length, gap: Length, line: StraightLine)
  }

  /// What it holds, from left to right.
  public var parts: [Part]
  /// Look of its words.
  public var style: TextStyle
  /// Where it stands between the area's edges.
  public var alignment: Alignment
  /// Its baseline, from the page's top.
  public var y: Length
  /// A rule across the area at this height, where there is one.
  public var rule: Rule?
  /// The pages that have it.
  public var pages: Pages
  /// Whether it stands above the text (a header) or below (a footer).
  public var isHeader: Bool

  /// A rule across the area.
  public struct Rule: Hashable, Sendable {
    /// From the page's top.
    public var y: Length
    /// Its look.
    public var line: StraightLine

    /// Makes a rule.
    public init(y: Length, line: StraightLine) {
      self.y = y
      self.line = line
    }
  }

  /// Makes a line.
  public init(
    _ parts: [Part], _ style: TextStyle, alignment: Alignment, y: Length, rule: Rule? = nil,
    pages: Pages = .all, isHeader: Bool
  ) {
    self.parts = parts
    self.style = style
    self.alignment = alignment
    self.y = y
    self.rule = rule
    self.pages = pages
    self.isHeader = isHeader
  }
}
