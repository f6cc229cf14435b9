import Synchronization

/// Something for a thread to do.
protocol Job: Sendable {
  /// Does it.
  func run()
}

/// A chunk in a worker's hands, and what it came to.
final class ChunkJob<Press: PaperPress>: Job {
  private let worker: Worker<Press>
  private let work: ChunkWork<Press>
  private let result = Mutex<ChunkOutcome<Press.Drawing>?>(nil)

  init(_ work: ChunkWork<Press>, by worker: Worker<Press>) {
    self.work = work
    self.worker = worker
  }

  func run() {
    let outcome = worker.carryOut(work)
    result.withLock { $0 = outcome }
  }

  /// What it came to; nil before it has run.
  var outcome: ChunkOutcome<Press.Drawing>? { result.withLock { $0 } }
}
