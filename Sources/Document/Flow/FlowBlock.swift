/// One thing that a flow says or shows, with the name that problems call it by.
public struct FlowBlock: Hashable, Sendable {
  /// What kind of thing it is.
  public indirect enum Content: Hashable, Sendable {
    /// A title of the document or of a part of it.
    case heading(Heading)
    /// Lines of text.
    case paragraph(Paragraph)
    /// Items with labels.
    case list([ListItem])
    /// Rows and columns.
    case table(Table)
    /// Places to sign, kept together.
    case signatures(SigningSection)
    /// Blocks beside each other, whose tops stand on one height.
    case columns([FlowColumn])
    /// Blocks that belong together: none of them is left alone at the end or the beginning of a page.
    case group([FlowBlock])
    /// The headings with the pages on which they stand.
    case contents(ContentsList)
    /// A rule across the whole area, or across the column that it stands in; never the last thing on a page
    /// that has more to come.
    case rule(StraightLine)
    /// A picture row.
    case logos(LogoRow)
    /// What follows begins a page.
    case pageBreak
  }

  /// Its name: `article.budget`, `annexe.a`.
  public var name: String
  /// What it is.
  public var content: Content
  /// From the last baseline above (or the rule, or the table's end) to the first baseline of this: never less
  /// than the leading; dropped at the head of a page. Pictures have it to their top edge; a heading in the
  /// margin and the line that it stands beside have the greater of both.
  public var distance: Length
  /// Whether what follows stands on the same page, its first lines at least.
  public var isKeptWithNext: Bool
  /// Whether it stands over the whole area, the margin column included, rather than in the text column.
  public var isWide: Bool

  /// Makes a block.
  public init(
    _ name: String, _ content: Content, distance: Length, isKeptWithNext: Bool = false,
    isWide: Bool = false
  ) {
    self.name = name
    self.content = content
    self.distance = distance
    self.isKeptWithNext = isKeptWithNext
    self.isWide = isWide
  }
}
