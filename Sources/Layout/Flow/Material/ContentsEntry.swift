internal import Document

/// The end of an entry of a table of contents: the number comes once the pages are known.
struct ContentsEntry {
  /// Which of the headings that have a bookmark, in their order.
  var heading: Int
  /// Look of leaders and number.
  var style: TextStyle
  /// Right end of the entry's words.
  var left: Length
  /// Right end of the number.
  var right: Length
  /// What the number is read as part of.
  var structure: StructureTag
}
