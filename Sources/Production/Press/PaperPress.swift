public import Problems

/// What makes the papers of a run: lays each out, then draws those of a chunk of the list together, so that
/// they share what they have in common. One for each worker, used by one thread at a time.
public protocol PaperPress: AnyObject, SendableMetatype {
  /// A paper, laid out.
  associatedtype Paper: LaidOutPaper
  /// The papers of a chunk, drawn.
  associatedtype Drawing: PaperDrawing
  /// All papers in one file.
  associatedtype Merged: MergedPapers where Merged.Drawing == Drawing

  /// Lays a record's paper out.
  func layOut(_ request: PaperRequest) -> Paper
  /// Draws papers together; none of them was refused. Nil where one cannot be drawn: with its problems,
  /// where it was alone.
  func draw(_ papers: [Paper]) -> Checked<Drawing?>
  /// Begins the file that holds all papers.
  func beginMerged() -> Merged
}
