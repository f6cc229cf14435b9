/// The frame of a flow's pages: where its text stands, what stands round it.
public struct FlowPage: Hashable, Sendable {
  /// Trimmed size.
  public var size: Size
  /// Edges of the whole area, the margin column included.
  public var area: Rectangle
  /// Cap height of the first line of the first page, where it is not the area's top.
  public var firstTop: Length?
  /// Left edge of the text: the area's own where there is no margin column for headings.
  public var textLeft: Length
  /// Lines above and below the text of each page.
  public var runningLines: [RunningLine]
  /// Written across each page, under the text.
  public var watermark: Watermark?
  /// Numbers in the margin, where lines are to be named; nil for none.
  public var lineNumbers: LineNumbers?
  /// Straight rules from the first line's top to the end of what stands on the page, such as the one between two
  /// columns.
  public var verticalRules: [VerticalRule]

  /// Numbers beside lines.
  public struct LineNumbers: Hashable, Sendable {
    /// Look of the numbers.
    public var style: TextStyle
    /// Right edge of the numbers.
    public var right: Length
    /// Every how many lines a number stands, counted anew on each page.
    public var step: Int

    /// Makes line numbers.
    public init(style: TextStyle, right: Length, step: Int) {
      self.style = style
      self.right = right
      self.step = step
    }
  }

  /// A rule down the page.
  public struct VerticalRule: Hashable, Sendable {
    /// From the page's left edge.
    public var x: Length
    /// Its look.
    public var line: StraightLine

    /// Makes a rule.
    public init(x: Length, line: StraightLine) {
      self.x = x
      self.line = line
    }
  }

  /// Makes a frame.
  public init(
    size: Size, area: Rectangle, firstTop: Length? = nil, textLeft: Length? = nil,
    runningLines: [RunningLine] = [], watermark: Watermark? = nil,
    lineNumbers: LineNumbers? = nil, verticalRules: [VerticalRule] = []
  ) {
    self.size = size
    self.area = area
    self.firstTop = firstTop
    self.textLeft = textLeft ?? area.origin.x
    self.runningLines = runningLines
    self.watermark = watermark
    self.lineNumbers = lineNumbers
    self.verticalRules = verticalRules
  }
}
