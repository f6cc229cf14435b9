/// What a paragraph is made of for the search of its lines (Knuth and Plass, “Breaking paragraphs into lines”,
/// Software: Practice and Experience 11, 1981).
enum ParagraphItem: Hashable {
  /// Letters.
  case box(Box)
  /// White.
  case glue(Glue)
  /// Where a line may end.
  case penalty(Penalty)
}
