import Host
import Problems

extension Merge {
  /// Step 1: whether every file is there as the parts say, and what becomes of it. A file that has its
  /// place already, from a merge that was killed, need not be in its part.
  mutating func plan() {
    checkNumbers()
    listRecords()
    for (index, part) in parts.enumerated() {
      for paper in part.part.papers {
        if let file = paper.file { plan(file, row: paper.row, from: index) }
      }
    }
    planFilesOfAll()
    checkDrawings()
  }

  /// The numbers must still be those that the parts have gone on from, or the parts' own.
  private mutating func checkNumbers() {
    let found = manifest.numbersDigest
    let known = parts.prefix(1).flatMap { [$0.part.base, $0.manifest.numbersDigest] }
    if !known.contains(found) { refuse(.partsOutdated) }
  }

  private mutating func listRecords() {
    let made = papers.map { paper in
      RecordOutcome(
        row: paper.row, number: paper.number, file: paper.file,
        state: paper.file == nil ? .made : .pending)
    }
    let refused = parts.flatMap(\.part.refusals).map { RecordOutcome(row: $0.row, state: .refused) }
    summary.records = (made + refused).sorted { $0.row < $1.row }
    for (index, record) in summary.records.enumerated() { places[record.row] = index }
  }

  private mutating func plan(_ name: String, row: Int?, from index: Int) {
    let part = parts[index]
    guard let known = part.manifest.files[name] else {
      return refuse(.partFileChanged, at: part.name, file: name)
    }
    let wasThere = manifest.files[name]
    let fate = shelf.fate(of: known.content, under: name, made: known.made)
    if case .identical(let entry) = fate {
      manifest.files[name] = entry
      return note(row, wasThere?.made == known.made ? .unchanged : .made, file: name)
    }
    if part.entry(name) == nil { return refuse(.partFileChanged, at: part.name, file: name) }
    guard case .staged(let entry) = fate else { return block(name, row: row) }
    moves.append(PartMove(part: index, name: name, entry: entry, row: row))
  }

  private mutating func planFilesOfAll() {
    guard let names = parts.first?.part.filesOfAll, !names.isEmpty, !papers.isEmpty else { return }
    guard let right = partWithFilesOfAll,
      let index = parts.firstIndex(where: { $0.name == right.name })
    else {
      summary.problems.append(
        ProductionProblem.filesOfAllLeft.problem(
          .warning, at: Place(file: place.folder),
          ["n": .number(names.count), "files": .list(names)]))
      return
    }
    for name in right.part.filesOfAll { plan(name, row: nil, from: index) }
  }

  /// The drawings must be there where the file of all papers is to be put together.
  private mutating func checkDrawings() {
    guard let name = parts.first?.part.merged, !isMergedUnchanged(name) else { return }
    for part in parts where !part.part.papers.isEmpty {
      if part.hasDrawings, part.entry(OutputName.printPart) == nil {
        refuse(.partFileChanged, at: part.name, file: OutputName.printPart)
      }
    }
  }
}
