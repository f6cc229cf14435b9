extension StructureTag {
  /// Standard structure types that the documents use (ISO 32000-1, 14.8.4), and `artifact` for what is
  /// decoration.
  public enum Role: String, Hashable, Sendable {
    /// Decoration, not read.
    case artifact = "Artifact"
    /// A running header, which the first page has read already; not read.
    case header = "Header"
    /// A page's footer, such as its number; not read.
    case footer = "Footer"
    /// The title.
    case heading1 = "H1"
    /// The title of a part.
    case heading2 = "H2"
    /// A title within a part.
    case heading3 = "H3"
    /// A title of the fourth level.
    case heading4 = "H4"
    /// A title of the fifth level.
    case heading5 = "H5"
    /// A title of the deepest level.
    case heading6 = "H6"
    /// A paragraph.
    case paragraph = "P"
    /// A list; stands round its items.
    case list = "L"
    /// An item of a list; stands round its label and its body.
    case listItem = "LI"
    /// What an item or a note is called by.
    case label = "Lbl"
    /// What an item says; stands round its blocks.
    case listBody = "LBody"
    /// A picture; needs `alternative`.
    case figure = "Figure"
    /// A table; stands round its rows.
    case table = "Table"
    /// A row; stands round its cells.
    case tableRow = "TR"
    /// A header cell of a column.
    case tableHeader = "TH"
    /// A header cell of a row.
    case tableRowHeader = "TH Row"
    /// A cell.
    case tableData = "TD"
    /// A table of contents; stands round its entries.
    case contents = "TOC"
    /// An entry of a table of contents.
    case contentsItem = "TOCI"
    /// A note at the foot of a page.
    case note = "Note"
    /// Things that belong together, as those in one variant of French.
    case division = "Div"

    /// Whether it is an artifact (ISO 32000-1, 14.8.2.2), which stands outside the structure.
    public var isArtifact: Bool { self == .artifact || self == .header || self == .footer }

    /// The structure type in the file: of both kinds of header cells the same.
    public var type: String { self == .tableRowHeader ? Role.tableHeader.rawValue : rawValue }

    /// The heading of a level, from 1.
    static func heading(_ level: Int) -> Role {
      let all: [Role] = [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6]
      return all[max(1, min(level, all.count)) - 1]
    }
  }
}
