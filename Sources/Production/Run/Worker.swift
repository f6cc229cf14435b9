import Synchronization

/// A press in the hands of one thread at a time.
final class Worker<Press: PaperPress>: Sendable {
  private let press: Mutex<Press>

  /// A worker with a press of its own.
  init(_ makePress: @Sendable () -> Press) { press = Mutex(makePress()) }

  /// Makes the papers of a chunk.
  func carryOut(_ work: ChunkWork<Press>) -> ChunkOutcome<Press.Drawing> {
    press.withLock { work.carriedOut(by: $0) }
  }

  /// Begins the file that holds all papers.
  func beginMerged() -> Press.Merged { press.withLock { $0.beginMerged() } }
}
