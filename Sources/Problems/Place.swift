/// Where a problem is: a place in a text file, a cell of a member list, a person, or none of these.
public struct Place: Hashable, Sendable {
  /// The file as the user named it.
  public var file: String?
  /// Line in a text file, from 1.
  public var line: Int?
  /// Column in a text file, from 1, in characters.
  public var column: Int?
  /// Row of a spreadsheet, from 1, as its program numbers it (the header is a row).
  public var row: Int?
  /// Header of a spreadsheet's column, or the name of a field, as the user wrote it.
  public var field: String?
  /// The person concerned, as printed; for the terminal only, never kept.
  public var person: String?
  /// The line of text in question.
  public var excerpt: String?

  /// Makes a place from what is known of it.
  public init(
    file: String? = nil, line: Int? = nil, column: Int? = nil, row: Int? = nil,
    field: String? = nil, person: String? = nil, excerpt: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.row = row
    self.field = field
    self.person = person
    self.excerpt = excerpt
  }
}
