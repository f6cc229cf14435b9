/// What a drawn thing is to a screen reader: the marked content it belongs to (ISO 32000-1, 14.8.4).
public struct StructureTag: Hashable, Sendable {
  /// Standard structure types that the documents use, and `artifact` for what is decoration.
  public enum Role: String, Hashable, Sendable {
    /// Decoration, not read.
    case artifact = "Artifact"
    /// The title.
    case heading1 = "H1"
    /// A paragraph.
    case paragraph = "P"
    /// A picture; needs `alternative`.
    case figure = "Figure"
    /// A table's header cell.
    case tableHeader = "TH"
    /// A table's cell.
    case tableData = "TD"
  }

  /// Its role.
  public var role: Role
  /// Which element of the page it is part of, in reading order from 0; lines of one paragraph share it.
  /// Artifacts have -1.
  public var order: Int
  /// What is read instead of a picture.
  public var alternative: String?

  /// Makes a tag.
  public init(_ role: Role, order: Int, alternative: String? = nil) {
    self.role = role
    self.order = order
    self.alternative = alternative
  }

  /// Decoration.
  public static let artifact = StructureTag(.artifact, order: -1)
}
