import Host
import Problems

extension Run {
  /// Begins the file of all papers: at once where there is none that is still ours, else when the first chunk
  /// turns out to have changed.
  mutating func beginMerged() {
    guard let order = wantedMerged else { return }
    merged = MergedRun(order: order)
    let entry = manifest.files[order.name]
    let isThere = entry.map { folder.occupant(of: order.name) == .file($0.content) } ?? false
    if !isThere { beginPapers() }
  }

  /// Adds the papers of a chunk, or remembers it where it was not drawn.
  mutating func addToMerged(_ chunk: Chunk, _ outcome: ChunkOutcome<Press.Drawing>) {
    guard let drawing = outcome.drawing else {
      if !outcome.drawable.isEmpty { merged?.skipped.append(chunk) }
      return
    }
    drawSkipped()
    append(drawing, outcome.drawable.map { chunk.positions[$0] })
  }

  /// Ends the file where it was begun or says no longer what the records say.
  mutating func finishMerged() {
    if isOver { return abandonMerged() }
    guard let order = merged?.order else { return }
    if merged?.isBegun != true, manifest.files[order.name]?.made == digest(order, drawnRecords) {
      merged = nil
      return note(nil, .unchanged, file: order.name)
    }
    drawSkipped()
    let records = order.arrange(drawnRecords)
    if isOver || records.isEmpty { return abandonMerged() }
    let bytes = merged?.finish(records) ?? []
    write(bytes)
    closeMerged(made: digest(order, drawnRecords))
  }

  /// What a file of the papers of these records is made from.
  func digest(_ order: MergedOrder, _ records: [NumberedRecord]) -> Digest {
    Digest(combining: order.arrange(records).map(\.made))
  }

  private mutating func beginPapers() {
    let papers = crew.beginMerged()
    merged?.papers = papers
  }

  /// Draws the chunks that were passed over, now that it is certain that the file is made again.
  private mutating func drawSkipped() {
    guard let skipped = merged?.skipped else { return }
    if merged?.isBegun != true { beginPapers() }
    merged?.skipped = []
    carryOut(skipped, for: .merged) { run, chunk, outcome in
      if !run.isOver, run.merged != nil { run.addSkipped(chunk, outcome) }
    }
  }

  private mutating func addSkipped(_ chunk: Chunk, _ outcome: ChunkOutcome<Press.Drawing>) {
    settleRefusals(chunk, outcome)
    guard let drawing = outcome.drawing else {
      // Not drawn although it could be: the run was stopped.
      if !outcome.drawable.isEmpty { stopIfAsked() }
      return
    }
    append(drawing, outcome.drawable.map { chunk.positions[$0] })
    countPages(of: outcome)
  }

  /// Tells of the pages that a chunk has added last.
  private func countPages(of outcome: ChunkOutcome<Press.Drawing>) {
    guard let count = merged?.positions.count, !isOver else { return }
    for page in (count - outcome.drawable.count)..<count {
      place.progress(RunProgress(done: page + 1, total: askedCount))
    }
  }

  private mutating func append(_ drawing: Press.Drawing, _ positions: [Int]) {
    guard let order = merged?.order, !isOver else { return }
    let titles = positions.map { order.title(summary.records[$0].number ?? "") }
    let problems = merged?.papers?.add(drawing, titles: titles) ?? []
    report(problems)
    if problems.contains(where: { $0.severity == .error }) {
      note(nil, .refused, file: order.name)
      return abandonMerged()
    }
    merged?.positions += positions
    let bytes = merged?.papers?.take() ?? []
    write(bytes)
  }
}
