import Dispatch
import Synchronization

/// The chunks of a list on their way through the workers: taken in order, settled in order, by as many threads
/// as there are workers and one that settles.
///
/// Workers run ahead of the one that is being settled by `lead` chunks at the most, so that memory stays flat.
final class ChunkBelt<Press: PaperPress>: Sendable {
  private struct State {
    var taken = 0
    var isStopped = false
    var outcomes: [Int: ChunkOutcome<Press.Drawing>] = [:]
  }

  private let works: [ChunkWork<Press>]
  private let state = Mutex(State())
  /// Signalled for each chunk once it is done.
  private let done: [DispatchSemaphore]
  /// How many more chunks may be taken.
  private let room: DispatchSemaphore

  init(_ works: [ChunkWork<Press>], lead: Int) {
    self.works = works
    done = works.map { _ in DispatchSemaphore(value: 0) }
    room = DispatchSemaphore(value: lead)
  }

  /// Carries out one chunk after the other, until there is none left or the belt is stopped.
  func serve(by worker: Worker<Press>) {
    while let index = take() {
      let outcome = worker.carryOut(works[index])
      state.withLock { $0.outcomes[index] = outcome }
      done[index].signal()
    }
    // For the next one that waits here.
    room.signal()
  }

  /// What became of a chunk, waited for; nil where the belt was stopped before it was taken. Each is asked for
  /// once, in order.
  func outcome(of index: Int) -> ChunkOutcome<Press.Drawing>? {
    let isLost = state.withLock { $0.isStopped && index >= $0.taken }
    if isLost { return nil }
    done[index].wait()
    room.signal()
    return state.withLock { $0.outcomes.removeValue(forKey: index) }
  }

  /// Lets no further chunk be taken.
  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
  }

  private func take() -> Int? {
    room.wait()
    return state.withLock { state in
      if state.isStopped || state.taken == works.count { return nil }
      state.taken += 1
      return state.taken - 1
    }
  }
}
