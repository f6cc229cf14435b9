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

  /// The pattern with the document's name before it, unless it is in it: for papers that stand beside
  /// others of the same persons.
  var namingDocument: FileNamePattern {
    if pattern.contains(.document) { return self }
    return FileNamePattern(
      pattern: TextPattern(pieces: [.variable(.document), .literal("-")] + pattern.pieces))
  }

  /// `certificat-2026-0017`: no name of a person by default, since file names travel further than files.
  public static let standard = "{document}-{numéro}"
}
