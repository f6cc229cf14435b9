import Host
import Problems

extension Run {
  /// Notes what became of a chunk. What a worker has written is noted also where the run is over: it is whole.
  mutating func settle(_ chunk: Chunk, _ outcome: ChunkOutcome<Press.Drawing>) {
    for (index, position) in chunk.positions.enumerated() {
      made[position] = outcome.made[index]
      if summary.records[position].state == .skipped { continue }
      reportProblems(of: outcome, index, position)
      settle(outcome.fates[index], position)
      if outcome.fates[index] != .pending { countRecord() }
    }
    if let failure = outcome.failure { stop(failure) }
    if outcome.fates.contains(.pending) { stopIfAsked() }
    if !isOver { addToMerged(chunk, outcome) }
  }

  /// Notes the records that had a paper as far as was known, and have none now that their chunk is drawn.
  mutating func settleRefusals(_ chunk: Chunk, _ outcome: ChunkOutcome<Press.Drawing>) {
    for (index, position) in chunk.positions.enumerated() {
      made[position] = outcome.made[index]
      guard outcome.fates[index] == .refused, summary.records[position].state != .refused,
        let name = names[position]
      else { continue }
      reportProblems(of: outcome, index, position)
      refuse(position, name)
    }
  }

  /// A record that is refused without a reason is our fault.
  private mutating func reportProblems(
    of outcome: ChunkOutcome<Press.Drawing>, _ index: Int, _ position: Int
  ) {
    let problems = outcome.problems[index]
    report(problems)
    guard outcome.fates[index] == .refused, !problems.contains(where: { $0.severity == .error })
    else { return }
    report([
      ProductionProblem.nothingDrawn.problem(at: Place(row: order.records[position].row))
    ])
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
    place.progress(RunProgress(done: settledCount, total: askedCount))
  }
}
