public import Problems

/// A summary as `--format json` prints it. It names rows and files, never a person.
public struct RunReport: Codable, Hashable, Sendable {
  /// A record of the list.
  public struct Record: Codable, Hashable, Sendable {
    /// Its row.
    public var row: Int
    /// The number as printed.
    public var number: String?
    /// Its file's name.
    public var file: String?
    /// `made`, `unchanged`, `refused`, `blocked`, `pending` or `skipped`.
    public var state: RecordOutcome.State
  }

  /// A file of all records.
  public struct File: Codable, Hashable, Sendable {
    /// Its name.
    public var file: String
    /// As for a record.
    public var state: RecordOutcome.State
  }

  /// A problem, with its sentence.
  public struct Message: Codable, Hashable, Sendable {
    /// The stable code.
    public var code: String
    /// `note`, `warning` or `error`.
    public var severity: String
    /// The file, where it is in one.
    public var file: String?
    /// Line of a text file.
    public var line: Int?
    /// Column of a text file.
    public var column: Int?
    /// Row of the list.
    public var row: Int?
    /// Column of the list, by its header.
    public var field: String?
    /// What it says, in the user's language.
    public var message: String
  }

  /// The list; none for a merge.
  public var list: String?
  /// The part of the list, `1/4`; none for the whole.
  public var part: String?
  /// The output folder.
  public var folder: String
  /// What the shell is told.
  public var status: Int32
  /// `finished`, `interrupted`, `unwritable` or `unmerged`.
  public var end: RunSummary.End
  /// The records in order.
  public var records: [Record]
  /// Rows without a paper, those among them that could not be read.
  public var refused: [Int]
  /// The files of all records.
  public var files: [File]
  /// Files left of earlier runs.
  public var orphans: [String]
  /// The problems in order.
  public var problems: [Message]

  /// The report of a summary; `refused` are rows that came to be no record, `describe` puts a problem into
  /// words.
  public init(_ summary: RunSummary, refused: [Int] = [], describe: (Problem) -> String) {
    list = summary.list
    part = summary.shard.map { "\($0.index)/\($0.count)" }
    folder = summary.folder
    status = summary.status.rawValue
    end = summary.end
    records = summary.records.map {
      Record(row: $0.row, number: $0.number, file: $0.file, state: $0.state)
    }
    self.refused = (summary.rows(.refused) + refused).sorted()
    files = summary.filesOfAll.map { File(file: $0.file, state: $0.state) }
    orphans = summary.orphans
    problems = summary.problems.map { Message($0, describe($0)) }
  }
}

extension RunReport.Message {
  /// A problem with its sentence.
  public init(_ problem: Problem, _ message: String) {
    self.init(
      code: problem.code, severity: problem.severity.rawValue, file: problem.place?.file,
      line: problem.place?.line, column: problem.place?.column, row: problem.place?.row,
      field: problem.place?.field, message: message)
  }
}
