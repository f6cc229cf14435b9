import Host
import Problems

extension Run {
  /// Step 4: the files that hold every record that was not refused. They are of the whole list or not at
  /// all: none where only some rows were asked for, or where the run was stopped.
  mutating func makeFilesOfAll() {
    guard order.options.only == nil else { return }
    let records = drawnRecords
    for file in order.filesOfAll where file.isWanted && !records.isEmpty {
      if place.interruption.isRequested, !isOver { summary.end = .interrupted }
      if isOver { return }
      make(file, of: records)
      publishStaged()
    }
  }

  /// The records that were drawn now or before, those included whose own file is blocked.
  private var drawnRecords: [NumberedRecord] {
    order.records.indices.compactMap { position in
      let outcome = summary.records[position]
      guard [.made, .unchanged, .blocked].contains(outcome.state), let number = outcome.number
      else { return nil }
      return NumberedRecord(
        position: position, row: outcome.row, number: number, file: outcome.file ?? "")
    }
  }

  private mutating func make(_ file: FileOfAll, of records: [NumberedRecord]) {
    let parts = records.compactMap { made[$0.position] }
    let madeFrom = Digest(combining: [file.made] + parts)
    if isUnchanged(file.name, madeFrom) {
      note(nil, .unchanged, file: file.name)
    } else if let bytes = drawn(file.draw(records), at: nil) {
      put(bytes, under: file.name, made: madeFrom, for: nil)
    } else {
      note(nil, .refused, file: file.name)
    }
  }
}
