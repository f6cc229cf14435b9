import Dossier
import Localization
import Production

/// Everything that `certificates` was asked, as typed values that make sense together.
struct CertificateRequest: Hashable, Sendable {
  /// How the result is told.
  enum Format: String, CaseIterable, Sendable {
    /// In words.
    case text
    /// As JSON, for another program.
    case json

    /// What `--format` takes, the English word first.
    static let names: [(String, Format)] = [("text", .text), ("json", .json), ("texte", .text)]
  }

  /// The member lists, in the order of the line; at least one.
  var lists: [String]
  /// The project's file; nil for `cjs.yaml` beside each list.
  var project: String?
  /// The folder with `locales`, `templates` and `fonts`; nil for the program's own.
  var data: String?
  /// Which rows of the list; nil for all of them. With rows, no print file is written.
  var rows: RowSelection?
  /// Which part of each list; nil for all of it.
  var shard: Shard?

  /// The document's French; nil for that of the project.
  var locale: DocumentLocale?
  /// A template's name; nil for the project's, else the theme's.
  var template: String?
  /// A theme's name; nil for that of the project.
  var theme: String?
  /// The sheet; nil for that of the project.
  var paper: Paper?
  /// The day of issue; nil for that of the project.
  var date: CalendarDay?
  /// Whether everything is printed in black.
  var isBlack = false
  /// First issue, proof, duplicate or replacement.
  var edition = CertificateOrder.Edition.original

  /// The folder that is written to.
  var output = CertificateOrder.standardOutput
  /// The model of the files' names; nil for the standard one.
  var filename: String?
  /// The print file's order.
  var order = CertificateOrder.Sorting.list
  /// Whether the print file is made.
  var makesPrintFile = true
  /// Whether one file for each member is made.
  var makesSeparateFiles = true
  /// Whether files in the way are replaced.
  var replacesFiles = false
  /// Certificates made at once, at the most; at least 1. One at a time satisfies any number.
  var jobs: Int?

  /// How the result is told.
  var format = Format.text
  /// How much is said on the way.
  var loudness = Reporter.Loudness.normal
}
