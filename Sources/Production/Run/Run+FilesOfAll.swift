import Host
import Problems

extension Run {
  /// Step 4: the files that hold every record that was not refused. They are of the whole list or not at
  /// all: none where only some rows were asked for, or where the run was stopped.
  mutating func makeFilesOfAll() {
    let records = order.options.shard == nil ? drawnRecords : recordsOfAllParts
    for file in wantedFilesOfAll where !records.isEmpty {
      stopIfAsked()
      if isOver { return }
      make(file, of: records)
      publishStaged()
    }
  }

  /// The names of all files of all, wanted or not.
  var reservedNames: [String] {
    (order.merged.map { [$0.name] } ?? []) + order.filesOfAll.map(\.name)
  }

  /// The names of those that this run is to make.
  var namesOfAll: [String] {
    [wantedMerged?.name].compactMap(\.self) + wantedFilesOfAll.map(\.name)
  }

  /// The file of all papers, or of those of a part; nil where this run does not make it.
  var wantedMerged: MergedOrder? {
    guard var merged = order.merged, merged.isWanted, order.options.only == nil else { return nil }
    if order.options.shard != nil { merged.name = OutputName.printPart }
    return merged
  }

  /// The files of all that this run is to make. Parts know each other's members, not who of them gets no
  /// paper for its layout: one part makes them, and any that knows of such a member.
  var wantedFilesOfAll: [FileOfAll] {
    if order.options.only != nil { return [] }
    if let shard = order.options.shard, shard.index != 1, !hasUnforeseenRefusals { return [] }
    return order.filesOfAll.filter(\.isWanted)
  }

  /// The records that a file of all would hold if it were made now: those that were drawn now or before,
  /// those included whose own file is blocked, and those that were not asked for.
  mutating func currentRecords() -> [NumberedRecord] {
    layOutSkipped()
    return order.records.indices.compactMap { position in
      let isSkipped = summary.records[position].state == .skipped
      return isSkipped
        ? made[position].flatMap { numberedRecord(position, made: $0) } : drawnRecord(position)
    }
  }

  /// The records that have a paper, in the list's order.
  var drawnRecords: [NumberedRecord] { order.records.indices.compactMap(drawnRecord) }

  private func drawnRecord(_ position: Int) -> NumberedRecord? {
    let state = summary.records[position].state
    guard [.made, .unchanged, .blocked].contains(state), let made = made[position] else {
      return nil
    }
    return numberedRecord(position, made: made)
  }

  /// A record with its number and its file; nil where it has no number.
  func numberedRecord(_ position: Int, made: Digest) -> NumberedRecord? {
    let outcome = summary.records[position]
    guard let number = outcome.number else { return nil }
    return NumberedRecord(
      position: position, row: outcome.row, number: number, file: names[position] ?? "", made: made)
  }

  private mutating func make(_ file: FileOfAll, of records: [NumberedRecord]) {
    let job = file.job(records)
    if shelf.isUnchanged(file.name, job.made) {
      note(nil, .unchanged, file: file.name)
      return
    }
    if let bytes = drawn(job.draw()) {
      put(bytes, under: file.name, made: job.made)
    } else {
      note(nil, .refused, file: file.name)
    }
  }

  /// The bytes of a drawing; nil where it was refused.
  private mutating func drawn(_ drawing: Checked<[UInt8]>) -> [UInt8]? {
    report(drawing.problems)
    if drawing.isRefused { return nil }
    if !drawing.value.isEmpty { return drawing.value }
    report([ProductionProblem.nothingDrawn.problem()])
    return nil
  }
}
