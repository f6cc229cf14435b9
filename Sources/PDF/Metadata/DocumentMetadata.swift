public import Localization

/// What a file says of itself; names of people have no place here.
public struct DocumentMetadata: Hashable, Sendable {
  /// The document's title, the same for every member: « Certificat de participation ».
  public var title: String
  /// BCP 47 tag of its language. Cairo 1.16 has no place for it in the file.
  public var language: String
  /// The day of issue: what the file gives as its date of creation, so that no clock is read; none where it is
  /// not known.
  public var issueDate: CalendarDay?

  /// Makes metadata.
  public init(title: String, language: String, issueDate: CalendarDay?) {
    self.title = title
    self.language = language
    self.issueDate = issueDate
  }
}
