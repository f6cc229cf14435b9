/// What the program tells the shell: the numbers of sysexits.h where it has one.
public enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  /// All made.
  case success = 0
  /// The command line is wrong (EX_USAGE).
  case usage = 64
  /// Some records, or all, were refused; the others are made (EX_DATAERR).
  case refused = 65
  /// An input cannot be read (EX_NOINPUT).
  case unreadableInput = 66
  /// Our fault (EX_SOFTWARE).
  case internalFault = 70
  /// The output cannot be written (EX_CANTCREAT).
  case unwritableOutput = 73
  /// Stopped by the user: 128 + SIGINT.
  case interrupted = 130

  /// One status for several: what stops the user most comes first.
  public static func worst(of statuses: some Sequence<ExitStatus>) -> ExitStatus {
    let weighed: [ExitStatus] = [
      .interrupted, .internalFault, .unwritableOutput, .usage, .unreadableInput, .refused,
    ]
    let met = Set(statuses)
    return weighed.first(where: met.contains) ?? .success
  }
}
