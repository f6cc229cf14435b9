import Problems
import Production

/// How a run went, as far as the terminal tells it.
struct CertificatesOutcome: Sendable {
  /// What became of one list, or of the parts in one folder.
  struct Project: Sendable {
    /// The list, or the folder where parts were merged.
    var name = ""
    /// Certificates made in this run.
    var made = 0
    /// Certificates that were there already and up to date.
    var unchanged = 0
    /// Rows refused, in the order of the list.
    var refusedRows: [Int] = []
    /// The folder; nil where nothing could be written.
    var folder: String?
    /// The print file.
    var printFile: String?
    /// The list to sign.
    var handOutList: String?
    /// The certificates' own files, for `--verbose`.
    var files: [String] = []
    /// The folder where the parts are to be merged, where only one was made.
    var folderOfParts: String?
  }

  /// The exit status.
  var status: ExitStatus
  /// In the order of the lists.
  var projects: [Project] = []
  /// Lists for which nothing was begun.
  var unmade: [String] = []
  /// The whole result as JSON, for `--format json`.
  var json = ""
}
