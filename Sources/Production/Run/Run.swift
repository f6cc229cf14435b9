import Host
import Problems

/// The state of `produce` between its steps.
struct Run<Press: PaperPress> {
  let order: ProductionOrder<Press>
  let place: RunPlace
  let folder: OutputFolder
  /// What the folder holds, as far as it is known to be so.
  var manifest: Manifest
  /// What of it stands on the disk.
  var written: Manifest?
  /// Digest of the numbers that the run goes on from.
  let base: Digest
  /// What becomes of it all.
  var summary: RunSummary
  /// For each record, its place in the manifest; nil where it has no number.
  var enrolled: [Int?]
  /// For each record, the name of its own file, whether this run makes it or not; nil where it has no
  /// number.
  var names: [String?]
  /// Papers of earlier runs whose row is refused.
  var withheld: [WithheldPaper] = []
  /// Digest of what each record is made from, once known.
  var made: [Digest?]
  /// Files under their unfinished names.
  var staged: [StagedFile] = []
  /// The file of all papers; nil where none is wanted.
  var merged: MergedRun<Press>?
  /// Records asked for.
  var askedCount = 0
  /// Records dealt with.
  var settledCount = 0
  /// Those who lay out and draw.
  let crew: Crew<Press>

  init(
    _ order: ProductionOrder<Press>, at place: RunPlace, in folder: OutputFolder,
    after manifest: Manifest?, numbers: Manifest?
  ) {
    self.order = order
    self.place = place
    self.folder = folder
    self.manifest = numbers ?? Manifest(program: order.program)
    self.manifest.files = manifest?.files ?? [:]
    self.manifest.program = order.program
    self.manifest.part = nil
    base = self.manifest.numbersDigest
    written = manifest
    enrolled = order.records.map { _ in nil }
    names = order.records.map { _ in nil }
    made = order.records.map { _ in nil }
    crew = Crew(of: order.options.workers, order.makePress)
    summary = RunSummary(folder: folder.path)
    summary.list = order.list
    summary.shard = order.options.shard
    summary.records = order.records.map { RecordOutcome(row: $0.row, state: .pending) }
  }

  /// Whether nothing more is to be tried.
  var isOver: Bool { summary.end != .finished }

  /// Notes problems; a row is a row of the list. Those of other parts' rows are told by those parts.
  mutating func report(_ problems: [Problem]) {
    let own = problems.filter { $0.place?.row.map(order.options.holds) ?? true }
    summary.problems += own.map { problem in
      var problem = problem
      if problem.place?.row != nil, problem.place?.file == nil { problem.place?.file = order.list }
      return problem
    }
  }

  /// Ends the run: nothing can be written any more.
  mutating func stop(_ problem: FileProblem) {
    guard summary.end != .unwritable else { return }
    summary.end = .unwritable
    summary.problems.append(problem.problem)
  }

  /// Writes the manifest where it differs from what stands on the disk.
  mutating func writeManifest() {
    guard manifest != written else { return }
    do throws(FileProblem) {
      try folder.write(manifest)
      written = manifest
    } catch {
      stop(error)
    }
  }
}
