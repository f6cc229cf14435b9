public import Localization

/// A whole document before layout: what it says, in which order, in which styles; no glyph, no line.
///
/// Made by `Templates` from a template, a theme, words and data; read by `Layout`.
public struct Document: Hashable, Sendable {
  /// Title of the file, which names the kind of paper and the project, never a person.
  public var title: String
  /// Variant of French of its words.
  public var locale: DocumentLocale
  /// Day on which the paper is issued: the only date that its metadata carry.
  public var issueDate: CalendarDay
  /// Its pages, where the template fixes what stands on each.
  public var sheets: [Sheet]

  /// Makes a document.
  public init(title: String, locale: DocumentLocale, issueDate: CalendarDay, sheets: [Sheet]) {
    self.title = title
    self.locale = locale
    self.issueDate = issueDate
    self.sheets = sheets
  }
}
