public import Localization

/// Places to sign of an agreement: one for each signatory, in columns, each place kept in one piece.
public struct SigningSection: Hashable, Sendable {
  /// One place to sign.
  public struct Place: Hashable, Sendable {
    /// Whose it is: « Pour la Municipalité »; read before the lines.
    public var party: MarkedText
    /// From top to bottom under the free height.
    public var lines: [Line]

    /// Makes a place.
    public init(party: MarkedText, lines: [Line]) {
      self.party = party
      self.lines = lines
    }
  }

  /// One line of a place.
  public enum Line: Hashable, Sendable {
    /// Words: the name, the function.
    case text(MarkedText, TextStyle)
    /// A rule over the column's whole width with the free height above it, and what is read for it.
    case signature(alternative: String)
    /// Words, then an open line to the next words or to the column's edge: « Signé à ____, le ____ ».
    case blanks([MarkedText], TextStyle)
    /// Free space for a rubber stamp.
    case stamp(MarkedText, TextStyle, height: Length)
  }

  /// In the order in which they are read: along the rows.
  public var places: [Place]
  /// How many stand side by side.
  public var columns: Int
  /// Between two columns.
  public var gap: Length
  /// Look of the party's name.
  public var partyStyle: TextStyle
  /// Free height above a signature's line, from the last baseline above; half a page at the most.
  public var clearance: Length
  /// The line to sign on.
  public var line: StraightLine
  /// Open lines for places and dates.
  public var blankLine: StraightLine
  /// From the last baseline of a row of places to the first one of the next.
  public var rowGap: Length

  /// Makes a section.
  public init(
    places: [Place], columns: Int, gap: Length, partyStyle: TextStyle, clearance: Length,
    line: StraightLine, blankLine: StraightLine, rowGap: Length
  ) {
    self.places = places
    self.columns = columns
    self.gap = gap
    self.partyStyle = partyStyle
    self.clearance = clearance
    self.line = line
    self.blankLine = blankLine
    self.rowGap = rowGap
  }
}
