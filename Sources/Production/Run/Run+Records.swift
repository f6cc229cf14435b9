import Dispatch
import Host
import Problems

extension Run {
  /// Step 3: a file for each record that was asked for, and all of them in one file.
  ///
  /// The list is cut into chunks of fixed size, by rows; each round gives every worker one. What a worker
  /// does hangs on its chunk alone, and chunks are settled in order, so that the result does not depend on
  /// how many workers there are.
  mutating func makeRecords() {
    let chunks = chunks(of: askedPositions())
    let workers = (0..<max(1, min(order.options.workers, chunks.count))).map { _ in
      Worker(order.makePress)
    }
    beginMerged()
    for start in stride(from: 0, to: chunks.count, by: workers.count) where !isOver {
      if place.interruption.isRequested { summary.end = .interrupted }
      if isOver { break }
      let round = Array(chunks[start..<min(start + workers.count, chunks.count)])
      for (chunk, outcome) in zip(round, carryOut(round, by: workers)) where !isOver {
        settle(chunk, outcome, by: workers[0])
      }
      if staged.count >= groupSize { publishStaged() }
    }
    publishStaged()
    finishMerged(chunks, by: workers[0])
  }

  /// A stretch of the list: positions of records that have a number.
  struct Chunk {
    var positions: [Int]
  }

  /// How many files are published at a time: the manifest is written once for each group. A thirty-second
  /// of the list keeps the writing of manifests in proportion to the list.
  private var groupSize: Int { max(16, order.records.count / 32) }

  private var chunkSize: Int { order.options.chunkSize }

  /// The chunks that hold any of the positions.
  private func chunks(of asked: [Int]) -> [Chunk] {
    let wanted = Set(asked.map { order.records[$0].row / chunkSize })
    let numbered = order.records.indices.filter { names[$0] != nil }
    let groups = Dictionary(grouping: numbered) { order.records[$0].row / chunkSize }
    return groups.filter { wanted.contains($0.key) }.sorted { $0.key < $1.key }
      .map { Chunk(positions: $0.value) }
  }

  /// The positions of the rows asked for; notes rows that the list does not have.
  private mutating func askedPositions() -> [Int] {
    let numbered = order.records.indices.filter { summary.records[$0].file != nil }
    guard let only = order.options.only else { return numbered }
    for position in order.records.indices where !only.contains(order.records[position].row) {
      summary.records[position].state = .skipped
    }
    let missing = only.subtracting(order.records.map(\.row)).sorted()
    if !missing.isEmpty {
      report([
        ProductionProblem.onlyRowMissing.problem(
          .warning, at: Place(file: order.list), ["rows": .list(missing.map(String.init))])
      ])
    }
    return numbered.filter { only.contains(order.records[$0].row) }
  }

  private func carryOut(
    _ chunks: [Chunk], by workers: [Worker<Press>]
  ) -> [ChunkOutcome<Press.Drawing>] {
    let shelf = shelf
    let jobs = zip(chunks, workers).map { ChunkJob(work(on: $0, shelf), by: $1) }
    let anyJobs: [any Job] = jobs
    DispatchQueue.concurrentPerform(iterations: jobs.count) { anyJobs[$0].run() }
    return jobs.compactMap(\.outcome)
  }

  private func work(on chunk: Chunk, _ shelf: FileShelf) -> ChunkWork<Press> {
    ChunkWork(
      requests: chunk.positions.map(request), names: chunk.positions.map(wantedName),
      drawsAnyway: merged?.isBegun == true, shelf: shelf, interruption: place.interruption)
  }

  /// A record's paper, asked for.
  func request(_ position: Int) -> PaperRequest {
    PaperRequest(position: position, number: summary.records[position].number ?? "")
  }

  /// The name of the file that this run makes of a record; nil where it makes none.
  private func wantedName(_ position: Int) -> String? {
    let isAsked = order.options.separate && summary.records[position].state != .skipped
    return isAsked ? names[position] : nil
  }

  /// What the workers may know of the output folder.
  var shelf: FileShelf {
    FileShelf(
      folder: folder, files: manifest.files, force: order.options.force, edition: order.edition)
  }

  /// Lays out the chunks of records that were not asked for, to know what they would be made from.
  mutating func layOutSkipped() {
    let skipped = order.records.indices.filter {
      summary.records[$0].state == .skipped && made[$0] == nil && names[$0] != nil
    }
    for chunk in chunks(of: skipped) {
      let work = ChunkWork<Press>(
        requests: chunk.positions.map(request), names: chunk.positions.map { _ in nil },
        drawsAnyway: false, shelf: shelf, interruption: place.interruption)
      for (position, made) in zip(chunk.positions, work.carriedOut(by: press).made) {
        self.made[position] = made
      }
    }
  }

  private mutating func settle(
    _ chunk: Chunk, _ outcome: ChunkOutcome<Press.Drawing>, by worker: Worker<Press>
  ) {
    for (index, position) in chunk.positions.enumerated() {
      made[position] = outcome.made[index]
      if summary.records[position].state == .skipped { continue }
      let row = Place(row: order.records[position].row)
      report(outcome.problems[index].map { $0.placed(at: row) })
      settle(outcome.fates[index], position)
      if outcome.fates[index] != .pending { countRecord() }
    }
    if let failure = outcome.failure { return stop(failure) }
    if outcome.fates.contains(.pending) { summary.end = .interrupted }
    if !isOver { addToMerged(chunk, outcome, by: worker) }
  }

  private mutating func settle(_ fate: FileFate, _ position: Int) {
    guard let name = names[position] else { return }
    switch fate {
    case .staged(let entry):
      staged.append(StagedFile(name: name, entry: entry, position: position))
    case .identical(let entry):
      manifest.files[name] = entry
      note(position, .made, file: name)
    case .unchanged: note(position, .unchanged, file: name)
    case .blocked: block(name, for: position)
    case .refused: refuse(position, name)
    case .notAsked: noteUnasked(name, position)
    case .pending: break
    }
  }

  /// A record whose own file was not asked for may have one of an earlier run.
  private mutating func noteUnasked(_ name: String, _ position: Int) {
    summary.records[position].file = nil
    summary.records[position].state = .made
    if manifest.files[name]?.made != made[position] {
      noteOutdated(name, at: Place(row: order.records[position].row))
    }
  }

  /// A refused record may still have the file of an earlier run, which no longer says what the list says.
  private mutating func refuse(_ position: Int, _ name: String) {
    summary.records[position].state = .refused
    noteOutdated(name, at: Place(row: order.records[position].row))
  }

  private mutating func countRecord() {
    settledCount += 1
    let total = summary.records.filter { $0.state != .skipped && $0.number != nil }.count
    place.progress(RunProgress(done: settledCount, total: total))
  }
}

extension Problem {
  /// The problem at a place where it has none of its own.
  fileprivate func placed(at place: Place) -> Problem {
    var placed = self
    if code == ProductionProblem.nothingDrawn.code { placed.place = place }
    return placed
  }
}
