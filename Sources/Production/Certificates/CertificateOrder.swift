public import Dossier
public import Localization

/// Everything that a run of certificates was asked, as typed values.
public struct CertificateOrder: Hashable, Sendable {
  /// In which order papers are printed and people called.
  public enum Sorting: String, Hashable, Sendable, CaseIterable {
    /// That of the list.
    case list
    /// By family name, then given name, in the variant's order.
    case name
  }

  /// What sets the papers of a run apart from a first issue.
  public enum Edition: Hashable, Sendable {
    /// Issued for the first time.
    case original
    /// « Épreuve » across the page: to be approved, not handed out.
    case proof
    /// « Duplicata »: a lost paper, made again.
    case duplicate
    /// « Remplace le certificat nº … »: the person's own number where none is named.
    case replacement(of: String?)
  }

  /// Where the output goes when nobody says.
  public static let standardOutput = "sortie"

  /// The member lists, at least one.
  public var lists: [String]
  /// The project's file; nil for `cjs.yaml` beside each list.
  public var project: String?
  /// The documents' French; nil for that of each project.
  public var locale: DocumentLocale?
  /// A template's name; nil for the project's, else the theme's.
  public var template: String?
  /// A theme's name; nil for the project's, else `classique`.
  public var theme: String?
  /// The paper; nil for the project's, else the variant's.
  public var paper: Paper?
  /// The day of issue; nil for the project's. For a duplicate, the day of the duplicate.
  public var date: CalendarDay?
  /// Whether everything is printed in black.
  public var isBlack = false
  /// First issue, proof, duplicate or replacement.
  public var edition = Edition.original
  /// Rows of the list to make; nil for all. With rows, no file of all is written.
  public var rows: [ClosedRange<Int>]?
  /// The part of each list to make, in a folder of its own below the output folder; nil for all of it.
  public var shard: Shard?
  /// The folder that is written to; one folder below it for each project where there are several.
  public var output = standardOutput
  /// The model of the files' names; nil for the standard one.
  public var fileNames: String?
  /// Order of the print file and of the hand-out list.
  public var sorting = Sorting.list
  /// Whether the print file is made.
  public var makesPrintFile = true
  /// Whether one file for each member is made.
  public var makesSeparateFiles = true
  /// How many chunks of the list are worked on at a time.
  public var workers = 1
  /// Rows of the list that are drawn together.
  public var chunkSize = RunOptions.standardChunkSize
  /// Whether files in the way are replaced.
  public var replacesFiles = false

  /// An order for these lists, all else at its default.
  public init(lists: [String]) { self.lists = lists }
}
