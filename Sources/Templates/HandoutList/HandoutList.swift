public import Dossier
public import Localization

/// The order in which papers are handed out on the evening: who is called, and where to sign for it.
public struct HandoutList: Sendable {
  /// One person to be called.
  public struct Entry: Hashable, Sendable {
    /// Given names, as printed on the certificate.
    public var given: String
    /// Family name, as printed on the certificate.
    public var family: String
    /// Number of the certificate; empty where papers carry none.
    public var number: String

    /// Makes an entry.
    public init(given: String, family: String, number: String) {
      self.given = given
      self.family = family
      self.number = number
    }
  }

  /// The co-operative's season.
  public var project: Project
  /// Day of issue.
  public var issueDate: CalendarDay
  /// In calling order.
  public var entries: [Entry]

  /// Makes a list.
  public init(project: Project, issueDate: CalendarDay, entries: [Entry]) {
    self.project = project
    self.issueDate = issueDate
    self.entries = entries
  }
}
