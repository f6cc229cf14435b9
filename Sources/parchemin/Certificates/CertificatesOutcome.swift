import Problems
import Production

/// How a run went, as far as the terminal tells it.
struct CertificatesOutcome: Sendable {
  /// The exit status.
  var status: ExitStatus
  /// Certificates made in this run.
  var made = 0
  /// Certificates that were there already and up to date.
  var unchanged = 0
  /// Rows refused, in the order of the list.
  var refusedRows: [Int] = []
  /// The folder, or the folders where several lists were given.
  var folders: [String] = []
  /// The print files.
  var printFiles: [String] = []
  /// The lists to sign.
  var handOutLists: [String] = []
  /// The certificates' own files, for `--verbose`.
  var files: [String] = []
  /// The whole result as JSON, for `--format json`.
  var json = ""
}
