import Host
import Problems

/// What became of a chunk of the list in a worker's hands.
struct ChunkOutcome<Drawing: PaperDrawing>: Sendable {
  /// For each record, what was met on the way.
  var problems: [[Problem]]
  /// For each record, digest of what its file is made from; nil where it was refused.
  var made: [Digest?]
  /// For each record, what became of its file.
  var fates: [FileFate]
  /// The records that have a paper, by their place in the chunk: those that are in the drawing.
  var drawable: [Int]
  /// The papers, where they were drawn.
  var drawing: Drawing?
  /// Why nothing more could be written.
  var failure: FileProblem?

  /// What is known once the papers are laid out.
  init(_ papers: [some LaidOutPaper]) {
    problems = papers.map(\.problems)
    made = papers.map { _ in nil }
    fates = papers.map { $0.isRefused ? .refused : .notAsked }
    drawable = papers.indices.filter { !papers[$0].isRefused }
  }

  /// Takes the paper away from a record.
  mutating func refuse(_ index: Int, _ reasons: [Problem]) {
    problems[index] += reasons
    fates[index] = .refused
    made[index] = nil
  }
}

/// What became of one file.
enum FileFate: Hashable, Sendable {
  /// It stands under its unfinished name, and this is what the manifest will say of it.
  case staged(ManifestFile)
  /// The very bytes stand there already, and this is what the manifest says of them.
  case identical(ManifestFile)
  /// It is there, made from the same.
  case unchanged
  /// Something that is not ours has its name.
  case blocked
  /// Its paper was refused.
  case refused
  /// Wanted, and not written: the run was stopped before.
  case pending
  /// Not wanted in this run.
  case notAsked
}
