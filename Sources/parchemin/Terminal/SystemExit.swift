/// How the program ends; the numbers are those of BSD's `sysexits.h`, and 128 + SIGINT.
enum SystemExit: Int32, Sendable {
  /// Everything asked for is made.
  case success = 0
  /// The command line asks for nothing that the program knows.
  case usage = 64
  /// Some or all records were refused; the others are made.
  case refused = 65
  /// An input cannot be read.
  case unreadable = 66
  /// A fault of the program's own.
  case fault = 70
  /// The output cannot be written.
  case unwritable = 73
  /// The user stopped the run; what was finished is whole.
  case interrupted = 130
}
