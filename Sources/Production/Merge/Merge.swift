import Host
import Problems

/// The state of `mergeParts` between its steps.
struct Merge<Binder: PartBinder> {
  let order: MergeOrder<Binder>
  let place: RunPlace
  let folder: OutputFolder
  /// The parts, in their order; at least one, and all of one run.
  let parts: [PartFolder]
  /// What the folder holds, as far as it is known to be so.
  var manifest: Manifest
  /// What of it stands on the disk.
  var written: Manifest?
  /// What becomes of it all.
  var summary: RunSummary
  /// Where each row stands in the summary.
  var places: [Int: Int] = [:]
  /// Files that are to get their place.
  var moves: [PartMove] = []
  /// The file of all papers under its unfinished name.
  var joined: StagedFile?

  init(
    _ order: MergeOrder<Binder>, at place: RunPlace, in folder: OutputFolder,
    after manifest: Manifest?, of parts: [PartFolder]
  ) {
    self.order = order
    self.place = place
    self.folder = folder
    self.parts = parts
    self.manifest = manifest ?? Manifest(program: order.program)
    written = manifest
    summary = RunSummary(folder: place.folder)
  }

  /// Whether nothing more is to be tried.
  var isOver: Bool { summary.end != .finished }

  /// What the folder holds and may be replaced.
  var shelf: FileShelf {
    FileShelf(
      folder: folder, files: manifest.files, force: order.force,
      edition: parts.first?.part.edition ?? "")
  }

  /// The papers of all parts, in the list's order.
  var papers: [ManifestPart.Paper] { parts.flatMap(\.part.papers).sorted { $0.row < $1.row } }

  /// The part whose files of all hold the right records: the first, or the only one that knows of a
  /// refusal that the others could not know; nil where there are several of those.
  var partWithFilesOfAll: PartFolder? {
    let knowing = parts.filter(\.part.hasUnforeseenRefusals)
    return knowing.count > 1 ? nil : knowing.first ?? parts.first
  }

  /// Ends the merge: nothing can be written any more.
  mutating func stop(_ problem: FileProblem) {
    guard summary.end != .unwritable else { return }
    summary.end = .unwritable
    summary.problems.append(problem.problem)
  }

  /// Ends it before anything is changed.
  mutating func refuse(_ problem: ProductionProblem, at name: String? = nil, file: String? = nil) {
    summary.end = .unmerged
    let path = name.map { place.folder + "/" + $0 } ?? place.folder
    summary.problems.append(
      problem.problem(at: Place(file: path), file.map { ["file": .text($0)] } ?? [:]))
  }

  /// Notes what became of a record or, without a row, of a file of all.
  mutating func note(_ row: Int?, _ state: RecordOutcome.State, file name: String) {
    // What a killed merge was about to replace is replaced.
    if state == .unchanged { manifest.files[name]?.previous = nil }
    guard let row else {
      summary.filesOfAll.append(FileOutcome(file: name, state: state))
      return
    }
    if let index = places[row] { summary.records[index].state = state }
  }

  /// Notes that something in the way has a file's name.
  mutating func block(_ name: String, row: Int?) {
    note(row, .blocked, file: name)
    summary.problems.append(
      ProductionProblem.fileInTheWay.problem(
        at: row.map { Place(row: $0) }, ["file": .text(name)]))
  }
}
