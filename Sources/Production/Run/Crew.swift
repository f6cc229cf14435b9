import Dispatch

/// The workers of a run. Each is made when it is first needed, since its press reads fonts.
final class Crew<Press: PaperPress> {
  /// How many work at a time.
  let size: Int
  private let makePress: @Sendable () -> Press
  private var workers: [Worker<Press>] = []

  /// A crew of at least one.
  init(of size: Int, _ makePress: @escaping @Sendable () -> Press) {
    self.size = max(1, size)
    self.makePress = makePress
  }

  /// Gives each worker a chunk, and what became of each in the order of the chunks; no more chunks than
  /// `size`.
  func carryOut(_ works: [ChunkWork<Press>]) -> [ChunkOutcome<Press.Drawing>] {
    call(works.count)
    let jobs = zip(works, workers).map { ChunkJob($0, by: $1) }
    let anyJobs: [any Job] = jobs
    DispatchQueue.concurrentPerform(iterations: jobs.count) { anyJobs[$0].run() }
    return jobs.compactMap(\.outcome)
  }

  /// Begins the file that holds all papers.
  func beginMerged() -> Press.Merged? {
    call(1)
    return workers.first?.beginMerged()
  }

  private func call(_ count: Int) {
    while workers.count < min(count, size) { workers.append(Worker(makePress)) }
  }
}
