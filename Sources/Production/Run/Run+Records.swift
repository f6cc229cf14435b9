import Host
import Problems

extension Run {
  /// Step 3: a file for each record that was asked for.
  mutating func makeRecords() {
    let asked = askedPositions()
    for (count, position) in asked.enumerated() {
      if place.interruption.isRequested { summary.end = .interrupted }
      if isOver { break }
      makeRecord(position)
      if staged.count >= groupSize { publishStaged() }
      place.progress(RunProgress(done: count + 1, total: asked.count))
    }
    publishStaged()
  }

  /// How many files are published at a time: the manifest is written once for each group, and a killed
  /// run draws at most one group again. A thirty-second of the list keeps the writing of manifests in
  /// proportion to the list; 16 is a moment's work.
  private var groupSize: Int { max(16, order.records.count / 32) }

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

  private mutating func makeRecord(_ position: Int) {
    guard let number = summary.records[position].number, let name = summary.records[position].file
    else { return }
    let job = order.records[position].job(number)
    let madeFrom = madeFrom(job, number)
    made[position] = madeFrom
    if order.options.separate, isUnchanged(name, madeFrom) {
      note(position, .unchanged, file: name)
      return
    }
    guard let bytes = drawn(job.draw(), at: Place(row: order.records[position].row)) else {
      refuse(position, name)
      return
    }
    if order.options.separate {
      put(bytes, under: name, made: madeFrom, for: position)
    } else {
      noteUnasked(name, position, madeFrom)
    }
  }

  /// Digest of everything that a record's paper is made from.
  func madeFrom(_ job: RecordJob, _ number: String) -> Digest {
    Digest(combining: [job.made, Digest(of: number)])
  }

  /// A record whose own file was not asked for may have one of an earlier run.
  private mutating func noteUnasked(_ name: String, _ position: Int, _ madeFrom: Digest) {
    summary.records[position].file = nil
    summary.records[position].state = .made
    if manifest.files[name]?.made != madeFrom {
      noteOutdated(name, at: Place(row: order.records[position].row))
    }
  }

  /// Whether the file was made from the same and is still as it was made.
  func isUnchanged(_ name: String, _ madeFrom: Digest) -> Bool {
    guard let entry = manifest.files[name], entry.made == madeFrom else { return false }
    return folder.occupant(of: name) == .file(entry.content)
  }

  /// The bytes of a drawing; nil where it was refused.
  mutating func drawn(_ drawing: Checked<[UInt8]>, at place: Place?) -> [UInt8]? {
    report(drawing.problems)
    if drawing.isRefused { return nil }
    if drawing.value.isEmpty {
      report([ProductionProblem.nothingDrawn.problem(at: place)])
      return nil
    }
    return drawing.value
  }

  /// A refused record may still have the file of an earlier run, which no longer says what the list says.
  private mutating func refuse(_ position: Int, _ name: String) {
    summary.records[position].state = .refused
    noteOutdated(name, at: Place(row: order.records[position].row))
  }
}
