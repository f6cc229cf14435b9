import Host
import Problems

extension Run {
  /// Step 5: what earlier runs have left and this one does not want is said, and left where it is.
  mutating func noteWhatIsLeft() {
    guard summary.end == .finished else { return }
    if order.options.shard != nil { return clearPart() }
    noteWithheldPapers()
    noteOrphans()
    noteOutdatedFilesOfAll()
  }

  /// Step 6: the manifest as it stays, and how the run ended.
  mutating func finish() {
    sealPart()
    if summary.end != .unwritable { writeManifest() }
    if summary.end == .finished { return }
    let done = Set(summary.filesOfAll.map(\.file))
    let missing = namesOfAll.filter { !done.contains($0) }
    for name in missing { note(nil, .pending, file: name) }
    let problem: ProductionProblem = summary.end == .interrupted ? .interrupted : .stopped
    summary.problems.append(
      problem.problem(
        summary.end == .interrupted ? .warning : .error, at: nil,
        [
          "made": .number(summary.rows(.made).count + summary.rows(.unchanged).count),
          "pending": .number(summary.rows(.pending).count), "files": .list(missing),
          "filesLeft": .number(missing.count),
        ]))
  }

  /// Says that a file of an earlier run says no longer what the list says, where it is there.
  mutating func noteOutdated(_ name: String, at place: Place? = nil) {
    // A part takes it away; what the output folder has, the merge tells.
    if order.options.shard != nil { return }
    guard manifest.files[name] != nil, folder.occupant(of: name) != .nothing else { return }
    report([
      ProductionProblem.outdatedFile.problem(.warning, at: place, ["file": .text(name)])
    ])
  }

  /// Somebody whose row is refused may still have the file of an earlier run.
  private mutating func noteWithheldPapers() {
    let taken = Set(names.compactMap(\.self))
    for paper in withheld {
      for name in names(of: paper) where !taken.contains(name) {
        noteOutdated(name, at: Place(row: paper.row))
      }
    }
  }

  /// The file that a withheld paper has, and the name that it would have now.
  private func names(of paper: WithheldPaper) -> [String] {
    guard order.edition.isEmpty, let file = manifest.records[paper.record].file else {
      return [paper.name]
    }
    return file == paper.name ? [file] : [file, paper.name]
  }

  /// Files that the manifest records and nobody of this list has; those of another season's numbers are
  /// no concern of this run, nor are those of another edition: after a proof the certificates are still
  /// somebody's.
  private mutating func noteOrphans() {
    let wanted = Set(
      names.compactMap(\.self) + withheld.flatMap(names) + reservedNames)
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

  /// A file of all that was not made in this run may hold what the list says no longer.
  private mutating func noteOutdatedFilesOfAll() {
    let current = Set(summary.filesOfAll.filter { $0.state != .refused }.map(\.file))
    let left = reservedNames.filter { manifest.files[$0] != nil && !current.contains($0) }
    if left.isEmpty { return }
    let records = currentRecords()
    for file in order.filesOfAll where left.contains(file.name) {
      if manifest.files[file.name]?.made != file.job(records).made { noteOutdated(file.name) }
    }
    guard let merged = order.merged, left.contains(merged.name) else { return }
    let made = digest(merged, records)
    if manifest.files[merged.name]?.made != made { noteOutdated(merged.name) }
  }
}
