import Dispatch

/// The workers of a run. Each is made when it is first needed, since its press reads fonts.
final class Crew<Press: PaperPress> {
  private let size: Int
  private let makePress: @Sendable () -> Press
  private var workers: [Worker<Press>] = []

  /// A crew of at least one.
  init(of size: Int, _ makePress: @escaping @Sendable () -> Press) {
    self.size = max(1, size)
    self.makePress = makePress
  }

  /// Gives the workers one chunk after the other, and `settle` what became of each in the order of the chunks,
  /// while the workers go on; it says whether they are to. What a worker has begun by then is settled too.
  func carryOut(
    _ works: [ChunkWork<Press>], settle: (Int, ChunkOutcome<Press.Drawing>) -> Bool
  ) {
    call(works.count)
    guard workers.count > 1, works.count > 1 else { return carryOutHere(works, settle) }
    let belt = ChunkBelt(works, lead: workers.count)
    let group = DispatchGroup()
    for worker in workers {
      DispatchQueue.global().async(group: group) { belt.serve(by: worker) }
    }
    for index in works.indices {
      guard let outcome = belt.outcome(of: index) else { break }
      if !settle(index, outcome) { belt.stop() }
    }
    belt.stop()
    group.wait()
  }

  /// Begins the file that holds all papers.
  func beginMerged() -> Press.Merged? {
    call(1)
    return workers.first?.beginMerged()
  }

  private func carryOutHere(
    _ works: [ChunkWork<Press>], _ settle: (Int, ChunkOutcome<Press.Drawing>) -> Bool
  ) {
    guard let worker = workers.first else { return }
    for (index, work) in works.enumerated() {
      guard settle(index, worker.carryOut(work)) else { return }
    }
  }

  private func call(_ count: Int) {
    while workers.count < min(count, size) { workers.append(Worker(makePress)) }
  }
}
