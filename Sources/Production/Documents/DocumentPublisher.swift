internal import Host
internal import Problems

/// Writes documents into a folder that other runs use too.
struct DocumentPublisher {
  private let folder: OutputFolder
  private var manifest: Manifest
  private let force: Bool
  /// What became of the file that was made last.
  private var state: RecordOutcome.State = .pending
  /// What was met on the way.
  private(set) var problems: [Problem] = []
  /// Whether nothing can be written any more.
  private(set) var isUnwritable = false

  init(_ folder: OutputFolder, _ manifest: Manifest?, _ order: DocumentOrder, program: String) {
    self.folder = folder
    self.manifest = manifest ?? Manifest(program: program)
    self.manifest.program = program
    force = order.replacesFiles
  }

  /// Makes the file: unchanged, drawn and published, refused, or blocked by something in its way.
  mutating func make(_ job: DocumentJob) -> RecordOutcome.State {
    state = .pending
    draw(job)
    return state
  }

  private mutating func draw(_ job: DocumentJob) {
    let shelf = FileShelf(
      folder: folder, files: manifest.files, force: force, edition: job.edition)
    if shelf.isUnchanged(job.name, job.made) { return state = .unchanged }
    let drawn = job.draw()
    problems += drawn.problems.filter { !problems.contains($0) }
    if drawn.isRefused || drawn.value.isEmpty { return refuse(drawn.isRefused) }
    do throws(FileProblem) {
      let file = PaperFile(drawn.value, digest: Digest(of: drawn.value))
      try settle(shelf.stage(file, as: job.name, made: job.made), job.name)
    } catch {
      folder.discard(job.name)
      isUnwritable = true
      problems.append(error.problem)
    }
  }

  /// First the manifest says what is coming, then the file gets its name, so that a run killed in between finds
  /// only files that the manifest knows.
  private mutating func settle(_ fate: FileFate, _ name: String) throws(FileProblem) {
    switch fate {
    case .staged(let entry):
      manifest.files[name] = entry
      try folder.write(manifest)
      try folder.publish(name)
      manifest.files[name]?.previous = nil
      if entry.previous != nil { try folder.write(manifest) }
      state = .made
    case .identical(let entry):
      manifest.files[name] = entry
      try folder.write(manifest)
      state = .made
    default:
      state = .blocked
      problems.append(
        ProductionProblem.fileInTheWay.problem(at: nil, ["file": .text(name)]))
    }
  }

  private mutating func refuse(_ hasReason: Bool) {
    state = .refused
    if !hasReason { problems.append(ProductionProblem.nothingDrawn.problem()) }
  }
}
