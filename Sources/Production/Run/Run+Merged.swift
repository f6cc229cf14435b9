import Host
import Problems

extension Run {
  /// Begins the file of all papers, at once where there is none that is still ours, else when the first chunk
  /// turns out to have changed.
  mutating func beginMerged() {
    guard let order = order.merged, order.isWanted, self.order.options.only == nil else { return }
    let run = MergedRun<Press>(order: order)
    let entry = manifest.files[order.name]
    let isThere = entry.map { folder.occupant(of: order.name) == .file($0.content) } ?? false
    merged = run
    if !isThere { beginPapers() }
  }

  /// Adds the papers of a chunk, or remembers it as unchanged.
  mutating func addToMerged(
    _ chunk: Chunk, _ outcome: ChunkOutcome<Press.Drawing>, by worker: Worker<Press>
  ) {
    guard merged != nil else { return }
    let hasChanged = outcome.drawing != nil
    if merged?.isBegun != true, !hasChanged {
      merged?.skipped.append(chunk)
      return
    }
    if merged?.isBegun != true { beginPapers() }
    drawSkipped(by: worker)
    if let drawing = outcome.drawing {
      append(drawing, outcome.drawn.map { chunk.positions[$0] })
    }
  }

  /// Ends the file where it was begun or says no longer what the records say.
  mutating func finishMerged(_ chunks: [Chunk], by worker: Worker<Press>) {
    guard let order = merged?.order, !isOver else { return abandonMerged() }
    let records = order.arrange(drawnRecords)
    if records.isEmpty { return abandonMerged() }
    let made = Digest(combining: records.map(\.made))
    if merged?.isBegun != true {
      if manifest.files[order.name]?.made == made {
        merged = nil
        return note(nil, .unchanged, file: order.name)
      }
      beginPapers()
      drawSkipped(by: worker)
    }
    close(order, records, made)
  }

  private mutating func beginPapers() {
    let papers = press.beginMerged()
    merged?.papers = papers
  }

  /// Draws the chunks that were passed over.
  private mutating func drawSkipped(by worker: Worker<Press>) {
    let skipped = merged?.skipped ?? []
    merged?.skipped = []
    for chunk in skipped where !isOver {
      if place.interruption.isRequested { summary.end = .interrupted }
      let work = ChunkWork<Press>(
        requests: chunk.positions.map(request), names: chunk.positions.map { _ in nil },
        drawsAnyway: true, shelf: shelf, interruption: place.interruption)
      let outcome = worker.carryOut(work)
      if let drawing = outcome.drawing {
        append(drawing, outcome.drawn.map { chunk.positions[$0] })
      }
    }
  }

  private mutating func append(_ drawing: Press.Drawing, _ positions: [Int]) {
    guard let order = merged?.order else { return }
    let titles = positions.map { order.title(summary.records[$0].number ?? "") }
    let problems = merged?.papers?.add(drawing, titles: titles) ?? []
    report(problems)
    merged?.positions += positions
    let bytes = merged?.papers?.take() ?? []
    write(bytes)
  }

  private mutating func write(_ bytes: [UInt8]) {
    guard let name = merged?.order.name, !isOver else { return }
    do throws(FileProblem) {
      if merged?.file == nil {
        let file = try folder.begin(name)
        merged?.file = file
      }
      try merged?.file?.append(bytes)
      merged?.digest.add(bytes)
    } catch {
      stop(error)
    }
  }

  private mutating func close(_ merging: MergedOrder, _ records: [NumberedRecord], _ made: Digest) {
    let places = Dictionary(
      uniqueKeysWithValues: (merged?.positions ?? []).enumerated().map { ($1, $0) })
    let order = records.compactMap { places[$0.position] }
    let bytes = merged?.papers?.finish(order: order) ?? []
    write(bytes)
    guard !isOver, let digest = merged?.digest.finish() else { return abandonMerged() }
    switch shelf.fate(of: digest, under: merging.name, made: made) {
    case .staged(let entry):
      merged?.file = nil
      staged.append(StagedFile(name: merging.name, entry: entry, position: nil))
      merged = nil
      publishStaged()
    case .identical(let entry):
      manifest.files[merging.name] = entry
      note(nil, .made, file: merging.name)
      abandonMerged()
    default:
      block(merging.name, for: nil)
      abandonMerged()
    }
  }

  /// Takes away what is written of the file so far.
  private mutating func abandonMerged() {
    if let name = merged?.order.name, merged?.file != nil { folder.discard(name) }
    merged = nil
  }
}
