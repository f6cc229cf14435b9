public import Problems

/// How the files of a run are named: `{document}-{numéro}`.
public struct FileNamePattern: Hashable, Sendable {
  let pattern: TextPattern<FileNameVariable>

  /// Reads a pattern; nil with `production.pattern-brace` or `production.pattern-unknown-variable`.
  public static func read(_ text: String = standard, at place: Place? = nil)
    -> Checked<FileNamePattern?>
  {
    TextPattern<FileNameVariable>.read(text, at: place).map { $0.map(FileNamePattern.init) }
  }

  /// `certificat-2026-0017`: no name of a person by default, since file names travel further than files.
  public static let standard = "{document}-{numéro}"
}
