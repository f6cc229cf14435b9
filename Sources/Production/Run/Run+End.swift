import Host
import Problems

extension Run {
  /// Step 5: what earlier runs have left and this one does not want is said, and left where it is.
  mutating func noteWhatIsLeft() {
    guard summary.end == .finished else { return }
    noteOrphans()
    noteOutdatedFilesOfAll()
  }

  /// Step 6: the manifest as it stays, and how the run ended.
  mutating func finish() {
    if summary.end != .unwritable { writeManifest() }
    let counts: [String: Problem.Value] = [
      "made": .number(summary.rows(.made).count + summary.rows(.unchanged).count),
      "pending": .number(summary.rows(.pending).count),
    ]
    switch summary.end {
    case .finished: break
    case .interrupted:
      summary.problems.append(ProductionProblem.interrupted.problem(.warning, at: nil, counts))
    case .unwritable: summary.problems.append(ProductionProblem.stopped.problem(at: nil, counts))
    }
  }

  /// Files that the manifest records and nobody of this list has; those of another season's numbers are
  /// no concern of this run, nor are those of another edition: after a proof the certificates are still
  /// somebody's.
  private mutating func noteOrphans() {
    let wanted = Set(summary.records.compactMap(\.file) + order.filesOfAll.map(\.name))
    let elsewhere = Set(
      manifest.records.filter { $0.series != order.numbers.series }.compactMap(\.file))
    let left = manifest.files.filter { name, file in
      file.edition == order.edition && !wanted.contains(name) && !elsewhere.contains(name)
    }.keys
    for name in left.sorted() {
      if folder.occupant(of: name) == .nothing {
        manifest.files[name] = nil
      } else {
        summary.orphans.append(name)
        summary.problems.append(
          ProductionProblem.orphanFile.problem(
            .note, at: nil, ["file": .text(name)]))
      }
    }
  }

  /// A print file that was not to be made says no longer what the records say, once one of them changed.
  private mutating func noteOutdatedFilesOfAll() {
    guard order.options.separate, !summary.rows(.made).isEmpty else { return }
    let done = Set(summary.filesOfAll.map(\.file))
    for file in order.filesOfAll where !done.contains(file.name) {
      guard manifest.files[file.name] != nil, folder.occupant(of: file.name) != .nothing else {
        continue
      }
      summary.problems.append(
        ProductionProblem.outdatedFile.problem(
          .warning, at: nil, ["file": .text(file.name)]))
    }
  }
}
