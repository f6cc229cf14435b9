import Problems

/// Every code of what can be wrong with a command line; the message is `problem.<code>`.
enum UsageProblem: String, CaseIterable, Sendable {
  /// `$value` is no command; `$nearest` may be meant.
  case unknownCommand = "usage.unknown-command"
  /// `$option` is none of this command's; `$nearest` may be meant.
  case unknownOption = "usage.unknown-option"
  /// `$option` wants a value.
  case missingValue = "usage.missing-value"
  /// `$option` takes no value.
  case unexpectedValue = "usage.unexpected-value"
  /// `$value` is one word too many.
  case unexpectedArgument = "usage.unexpected-argument"
  /// `$value` is none of `$choices` for `$option`; `$nearest` may be meant.
  case unknownValue = "usage.unknown-value"
  /// No list was named.
  case missingList = "usage.missing-list"
  /// `$value` is no row and no range of rows.
  case badRows = "usage.bad-rows"
  /// `$value` ends before it begins.
  case rowsBackwards = "usage.rows-backwards"
  /// `$value` names the number that one paper replaces, and not exactly one row is asked for.
  case oneRowWanted = "usage.one-row-wanted"
  /// `$value` is no part; `$nearest` may be meant.
  case badShard = "usage.bad-shard"
  /// No file was named.
  case missingFile = "usage.missing-file"
  /// No folder was named.
  case missingFolder = "usage.missing-folder"
  /// `$value` is no day.
  case badDate = "usage.bad-date"
  /// `$value` is no number of jobs.
  case badJobs = "usage.bad-jobs"
  /// `$first` and `$second` cannot both hold.
  case conflict = "usage.conflict"
  /// No message was given.
  case missingMessage = "usage.missing-message"
  /// `$value` is not `name=value`.
  case notAPair = "usage.not-a-pair"
  /// The parser refused the line for a reason that it keeps to itself.
  case unreadable = "usage.unreadable"

  /// The codes, for the check of the catalogues.
  static let all = allCases.map(\.rawValue)

  /// An error of this code.
  func problem(_ arguments: [String: Problem.Value] = [:]) -> Problem {
    Problem(rawValue, at: nil, arguments)
  }
}
