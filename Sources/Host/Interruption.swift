import Glibc
import Synchronization

/// Whether the user wants the run to stop; asked between two records.
public final class Interruption: Sendable {
  private let wanted = Atomic(false)
  private let hearsSignals: Bool

  /// An interruption that only `request` sets.
  public convenience init() { self.init(hearsSignals: false) }

  private init(hearsSignals: Bool) { self.hearsSignals = hearsSignals }

  /// Whether it was asked for.
  public var isRequested: Bool {
    wanted.load(ordering: .relaxed) || (hearsSignals && signalled.load(ordering: .relaxed))
  }

  /// Asks for it.
  public func request() { wanted.store(true, ordering: .relaxed) }

  /// An interruption that Ctrl-C (SIGINT) or SIGTERM sets.
  ///
  /// The first signal asks; from then on the system's own handling is back, so that a second one ends
  /// the program at once. Finished files are whole either way.
  public static func onSignals() -> Interruption {
    // The flag is made here: a handler may set it but must not be the first to touch it, since making
    // a global takes a lock.
    signalled.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { received in
        signalled.store(true, ordering: .relaxed)
        signal(received, SIG_DFL)
      }
    }
    unblock([SIGINT, SIGTERM])
    return Interruption(hearsSignals: true)
  }

  /// A mask outlives exec(3): a program that starts us from a thread that blocks signals, as libdispatch's
  /// do, would leave us deaf.
  private static func unblock(_ numbers: [Int32]) {
    var mask = sigset_t()
    sigemptyset(&mask)
    for number in numbers { sigaddset(&mask, number) }
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
  }
}

/// What the signal handler sets: a lock-free word, one of the few things that it may touch
/// (signal-safety(7)).
private let signalled = Atomic(false)
