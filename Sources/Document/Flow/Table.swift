public import Localization

/// Rows and columns; where it runs over pages, the header is repeated above and what is carried over is said.
public struct Table: Hashable, Sendable {
  /// What a column holds.
  public struct Column: Hashable, Sendable {
    /// How its cells stand.
    public enum Kind: Hashable, Sendable {
      /// Words, flush left, broken into lines where they must.
      case text
      /// Figures, flush right with their last digit; a cell without figures (an em dash) is centred over the
      /// place of the units.
      case amount
    }

    /// What it holds.
    public var kind: Kind
    /// Share of what is left over once every column has what its content needs; 0 where it does not grow.
    public var share: Double

    /// Makes a column.
    public init(_ kind: Kind, share: Double = 0) {
      self.kind = kind
      self.share = share
    }
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// What a row is.
    public enum Kind: Hashable, Sendable {
      /// Heads the columns; the first ones of a table are repeated on each page.
      case header
      /// Heads a group of rows; never alone at the foot of a page.
      case group
      /// Like most.
      case body
      /// A sum of a group; stands with the row above it.
      case subtotal
      /// The sum; stands with the row above it.
      case total
    }

    /// What it is.
    public var kind: Kind
    /// One for each column; a shorter row leaves the last ones empty.
    public var cells: [MarkedText]

    /// Makes a row.
    public init(_ kind: Kind = .body, _ cells: [MarkedText]) {
      self.kind = kind
      self.cells = cells
    }
  }

  /// How it looks.
  public struct Style: Hashable, Sendable {
    /// Body cells.
    public var body: TextStyle
    /// Column headers.
    public var header: TextStyle
    /// Headings of groups.
    public var group: TextStyle
    /// Totals and subtotals.
    public var total: TextStyle
    /// From one baseline to the next row's first.
    public var pitch: Length
    /// Least room between two columns.
    public var gap: Length
    /// Above and below the table; nil for none.
    public var outerRule: StraightLine?
    /// Under the header and above the total.
    public var innerRule: StraightLine
    /// Between rows; nil for none.
    public var rowRule: StraightLine?

    /// Makes a style.
    public init(
      body: TextStyle, header: TextStyle, group: TextStyle, total: TextStyle, pitch: Length,
      gap: Length, outerRule: StraightLine?, innerRule: StraightLine,
      rowRule: StraightLine? = nil
    ) {
      self.body = body
      self.header = header
      self.group = group
      self.total = total
      self.pitch = pitch
      self.gap = gap
      self.outerRule = outerRule
      self.innerRule = innerRule
      self.rowRule = rowRule
    }
  }

  /// The rows that say what is carried over where the table is parted: one for each row after which it could
  /// be, by the index of that row.
  public struct Carry: Hashable, Sendable {
    /// The last row of a page: « à reporter ».
    public var forward: Row
    /// The first row of the next one: « report ».
    public var brought: Row

    /// Makes a carry.
    public init(forward: Row, brought: Row) {
      self.forward = forward
      self.brought = brought
    }
  }

  /// From left to right.
  public var columns: [Column]
  /// From top to bottom, headers first.
  public var rows: [Row]
  /// How it looks.
  public var style: Style
  /// What it shows, for who does not see it; empty where its headers say it.
  public var summary: String
  /// Carried over after the row of this index.
  public var carries: [Int: Carry]

  /// Makes a table.
  public init(
    columns: [Column], rows: [Row], style: Style, summary: String = "", carries: [Int: Carry] = [:]
  ) {
    self.columns = columns
    self.rows = rows
    self.style = style
    self.summary = summary
    self.carries = carries
  }
}
