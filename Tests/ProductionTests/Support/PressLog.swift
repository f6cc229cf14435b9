import Synchronization

/// What the presses of a test were asked for, all workers together.
final class PressLog: Sendable {
  struct Counts {
    /// Papers laid out.
    var laidOut = 0
    /// Chunks drawn, papers drawn alone among them.
    var drawn = 0
    /// Files of single papers.
    var files = 0
    /// Papers added to the file of all.
    var merged = 0
    /// Drawings that somebody holds.
    var held = 0
    /// The most that were ever held.
    var mostHeld = 0
  }

  private let state = Mutex(Counts())
  /// Called in the middle of the work: before a chunk is drawn, before a file is cut out of one.
  let whenAsked: @Sendable (Counts) -> Void

  init(whenAsked: @escaping @Sendable (Counts) -> Void = { _ in }) { self.whenAsked = whenAsked }

  var counts: Counts { state.withLock(\.self) }

  func note(_ change: (inout Counts) -> Void) {
    let counts = state.withLock { state in
      change(&state)
      state.mostHeld = max(state.mostHeld, state.held)
      return state
    }
    whenAsked(counts)
  }

  /// Forgets everything.
  func clear() { state.withLock { $0 = Counts() } }
}
