import Problems

/// Every code that this target reports; the French of each stands in `locales/fr/production.yaml`.
public enum ProductionProblem: String, CaseIterable {
  /// Another run works in the output folder.
  case folderBusy = "folder-busy"
  /// A file of that name is not ours, or was changed since we wrote it.
  case fileInTheWay = "file-in-the-way"
  /// A file of an earlier run that still says what it said then: of a record that was refused, or of all
  /// records where it was not made again.
  case outdatedFile = "outdated-file"
  /// The file of somebody who has left the list, or a file under an earlier name.
  case orphanFile = "orphan-file"
  /// The manifest is damaged or not ours.
  case manifestUnreadable = "manifest-unreadable"
  /// The manifest is of a newer program.
  case manifestTooNew = "manifest-too-new"
  /// A new name was taken for an earlier one corrected.
  case numberKept = "number-kept-for-corrected-name"
  /// The number was given to somebody else in an earlier run.
  case numberTaken = "number-taken"
  /// The model of numbers has no `{rang}`: all would be the same.
  case numberModelWithoutRank = "number-model-without-rank"
  /// A model uses a variable that does not exist.
  case patternUnknownVariable = "pattern-unknown-variable"
  /// A brace of a model is not closed, or not opened.
  case patternBrace = "pattern-brace"
  /// Several records had one file name, so the number was added.
  case fileNameShared = "file-name-shared"
  /// Rows asked for that the list does not have.
  case onlyRowMissing = "only-row-missing"
  /// A record was drawn without result and without reason: our fault.
  case nothingDrawn = "nothing-drawn"
  /// The user stopped the run.
  case interrupted = "interrupted"
  /// The run stopped because nothing could be written any more.
  case stopped = "stopped"

  /// A folder has no part to merge.
  case noParts = "no-parts"
  /// Some of the parts are not there.
  case partsMissing = "parts-missing"
  /// One part is there more than once.
  case partTwice = "part-twice"
  /// A part is not of the same run as the others: another list, other options, another count.
  case partsMixed = "parts-mixed"
  /// A part was made by another version of the program.
  case partOfOtherProgram = "part-of-other-program"
  /// A part is not finished.
  case partIncomplete = "part-incomplete"
  /// The manifest of a part is damaged or was changed by hand.
  case partEdited = "part-edited"
  /// A file of a part is missing or not as its manifest says.
  case partFileChanged = "part-file-changed"
  /// The numbers of the output folder have changed since the parts were made.
  case partsOutdated = "parts-outdated"
  /// The hand-out list cannot be known from the parts: several of them refused members when laid out.
  case filesOfAllLeft = "files-of-all-left"
  /// The folder of a merged part holds something else, and was left.
  case partLeft = "part-left"
  /// An earlier merge was done but for the folders of its parts, which are taken away now.
  case mergeTidied = "merge-tidied"
  /// Folders that an interruption left unmerged.
  case foldersLeft = "folders-left"
  /// Lists that an interruption left untouched.
  case listsLeft = "lists-left"
  /// The list has hours and the project does not print them.
  case hoursNotPrinted = "hours-not-printed"
  /// One of several lists is not there: nothing is begun, a slip of the keys may have moved the output.
  case listsMissing = "lists-missing"
  /// A file that should be text is no UTF-8.
  case notText = "not-text"
  /// A file that should hold something is empty.
  case emptyFile = "empty-file"
  /// No theme of that name.
  case unknownTheme = "unknown-theme"
  /// No template of that name.
  case unknownTemplate = "unknown-template"
  /// A logo or a signature that cannot be read.
  case pictureMissing = "picture-missing"
  /// Neither the command line nor the project says which French.
  case noLocale = "no-locale"
  /// Neither the command line nor the project says the day of issue.
  case noIssueDate = "no-issue-date"
  /// There is no `cjs.yaml` beside the list.
  case noProject = "no-project"
  /// A member's own days are not those of the season.
  case outsideSeason = "outside-season"
  /// The project wants each paper to be verified by its number, and gives it none.
  case verificationWithoutNumber = "verification-without-number"

  /// The full code, as it stands in problems.
  public var code: String { "production.\(rawValue)" }

  /// All codes.
  public static let all: [String] = allCases.map(\.code)

  /// A problem of this code.
  func problem(
    _ severity: Severity = .error, at place: Place? = nil,
    _ arguments: [String: Problem.Value] = [:]
  ) -> Problem {
    Problem(code, severity, at: place, arguments)
  }
}
