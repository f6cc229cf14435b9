public import Localization

/// A whole document before layout: what it says, in which order, in which styles; no glyph, no line.
///
/// Made by `Templates` from a template, a theme, words and data; read by `Layout`.
public struct Document: Hashable, Sendable {
  /// How it is arranged.
  public enum Content: Hashable, Sendable {
    /// Pages of which the template fixes what stands on each.
    case sheets([Sheet])
    /// Text over as many pages as it needs.
    case flow(Flow)
  }

  /// Title of the file, which names the kind of paper and the project, never a person.
  public var title: String
  /// Variant of French of its words.
  public var locale: DocumentLocale
  /// Day on which the paper is issued: the only date that its metadata carry; nil where it is not known, so
  /// that no file has a date that nobody gave.
  public var issueDate: CalendarDay?
  /// What it holds.
  public var content: Content

  /// Makes a document.
  public init(title: String, locale: DocumentLocale, issueDate: CalendarDay?, content: Content) {
    self.title = title
    self.locale = locale
    self.issueDate = issueDate
    self.content = content
  }
}
