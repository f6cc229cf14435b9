/// What a drawn thing is to a screen reader: the structure element that it belongs to (ISO 32000-1,
/// 14.7 and 14.8.4), with the elements round that one.
public struct StructureTag: Hashable, Sendable {
  /// Standard structure types that the documents use, and `artifact` for what is decoration.
  public enum Role: String, Hashable, Sendable {
    /// Decoration, not read.
    case artifact = "Artifact"
    /// A running header, which the first page has read already; not read.
    case header = "Header"
    /// A page's footer, such as its number; not read.
    case footer = "Footer"
    /// The title.
    case heading1 = "H1"
    /// A paragraph.
    case paragraph = "P"
    /// A picture; needs `alternative`.
    case figure = "Figure"
    /// A table; stands round its rows.
    case table = "Table"
    /// A row; stands round its cells.
    case tableRow = "TR"
    /// A header cell of a column.
    case tableHeader = "TH"
    /// A cell.
    case tableData = "TD"

    /// Whether it is an artifact (ISO 32000-1, 14.8.2.2), which stands outside the structure.
    public var isArtifact: Bool { self == .artifact || self == .header || self == .footer }
  }

  /// An element that stands round others.
  public struct Ancestor: Hashable, Sendable {
    /// Its role.
    public var role: Role
    /// Its place among its neighbours, counted with those that have something drawn.
    public var order: Int

    /// Makes an ancestor.
    public init(_ role: Role, order: Int) {
      self.role = role
      self.order = order
    }
  }

  /// Its role.
  public var role: Role
  /// Its place in reading order among the elements with the same ancestors, from 0 on a page; lines of
  /// one paragraph share it. Artifacts have −1.
  public var order: Int
  /// What is read instead of a picture.
  public var alternative: String?
  /// The elements round it, outermost first.
  public var ancestors: [Ancestor]

  /// Makes a tag.
  public init(
    _ role: Role, order: Int, alternative: String? = nil, within ancestors: [Ancestor] = []
  ) {
    self.role = role
    self.order = order
    self.alternative = alternative
    self.ancestors = ancestors
  }

  /// Decoration.
  public static let artifact = StructureTag(.artifact, order: -1)
}
