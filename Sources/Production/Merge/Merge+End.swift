import Host
import Problems

extension Merge {
  /// Step 5: the manifest as it stays, what is left of earlier runs, and how the merge ended; the folders of
  /// the parts go, once nothing of them is wanted any more.
  mutating func finish() {
    switch summary.end {
    case .finished:
      writeManifest()
      if isOver { return }
      noteOutdated()
      if !isBlocked { clearParts() }
    case .interrupted: noteInterruption()
    case .unmerged: forgetPlans()
    case .unwritable: break
    }
  }

  /// Nothing was done, whatever was planned.
  private mutating func forgetPlans() {
    for index in summary.records.indices where summary.records[index].state != .refused {
      summary.records[index].state = .pending
    }
    summary.filesOfAll = []
  }

  /// Whether something in the way keeps a file in its part.
  private var isBlocked: Bool {
    (summary.records.map(\.state) + summary.filesOfAll.map(\.state)).contains(.blocked)
  }

  private mutating func noteInterruption() {
    summary.problems.append(
      ProductionProblem.interrupted.problem(
        .warning, at: nil,
        [
          "made": .number(summary.rows(.made).count + summary.rows(.unchanged).count),
          "pending": .number(summary.rows(.pending).count), "files": .list([]),
          "filesLeft": .number(0),
        ]))
  }

  /// Somebody whose row is refused may still have the file of an earlier run.
  private mutating func noteOutdated() {
    for refusal in parts.flatMap(\.part.refusals).sorted(by: { $0.row < $1.row }) {
      guard let name = refusal.file, manifest.files[name] != nil,
        folder.occupant(of: name) != .nothing
      else { continue }
      summary.problems.append(
        ProductionProblem.outdatedFile.problem(
          .warning, at: Place(row: refusal.row), ["file": .text(name)]))
    }
  }

  /// What was kept for the merge goes first, in all parts, then their manifests: until then the whole merge
  /// can be done again. While the manifests go, a file says that it need not.
  private mutating func clearParts() {
    do throws(FileProblem) {
      for part in parts { try clearFiles(of: part) }
      try folder.put(
        Array((parts.first?.part.run.hex ?? "").utf8), as: OutputName.merged)
      for part in parts { try remove(part) }
      try folder.remove(OutputName.merged)
    } catch {
      stop(error)
    }
  }

  /// Takes away what the part's manifest names and is still as it says.
  private func clearFiles(of part: PartFolder) throws(FileProblem) {
    let own =
      part.part.papers.compactMap(\.file) + part.part.filesOfAll + [OutputName.printPart]
    for name in own where part.entry(name) != nil { try part.folder.remove(name) }
  }

  /// Removes the part's folder, or says that it holds something else.
  private mutating func remove(_ part: PartFolder) throws(FileProblem) {
    try part.folder.remove(OutputName.manifest)
    if try part.folder.removeWhole() { return }
    summary.problems.append(
      ProductionProblem.partLeft.problem(
        .note, at: Place(file: place.folder + "/" + part.name)))
  }
}
