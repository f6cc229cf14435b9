import Host
import Problems

extension Run {
  /// Step 3: a file for each record that was asked for, and all of them in one file.
  mutating func makeRecords() {
    let asked = askedPositions()
    askedCount = asked.count
    beginMerged()
    carryOut(chunks(of: asked), for: .files) { run, chunk, outcome in
      run.settle(chunk, outcome)
      if run.staged.count >= run.groupSize { run.publishStaged() }
    }
    publishStaged()
    finishMerged()
  }

  /// Ends the run where the user wants it to stop.
  mutating func stopIfAsked() {
    if place.interruption.isRequested, !isOver { summary.end = .interrupted }
  }

  /// How many files are published at a time: the manifest is written once for each group. A thirty-second
  /// of the list keeps the writing of manifests in proportion to the list.
  private var groupSize: Int { max(16, order.records.count / 32) }

  /// The positions of the rows asked for; notes rows that the list does not have.
  private mutating func askedPositions() -> [Int] {
    let numbered = order.records.indices.filter { names[$0] != nil }
    for position in order.records.indices
    where !order.options.asks(row: order.records[position].row) {
      summary.records[position].state = .skipped
    }
    let missing = order.options.only?.subtracting(order.records.map(\.row)).sorted() ?? []
    if !missing.isEmpty {
      report([
        ProductionProblem.onlyRowMissing.problem(
          .warning, at: Place(file: order.list), ["rows": .list(missing.map(String.init))])
      ])
    }
    return numbered.filter { order.options.asks(row: order.records[$0].row) }
  }

  /// Lays out the chunks of which no record was asked for, to know what they would be made from.
  mutating func layOutSkipped() {
    let all = chunks(of: order.records.indices.filter { names[$0] != nil })
    let skipped = all.filter { chunk in
      chunk.positions.allSatisfy { summary.records[$0].state == .skipped }
    }
    carryOut(skipped, for: .digests) { run, chunk, outcome in
      for (position, made) in zip(chunk.positions, outcome.made) { run.made[position] = made }
    }
  }
}
