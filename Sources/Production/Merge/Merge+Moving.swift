import Host
import Problems

extension Merge {
  /// Step 3: the manifest says what is coming, so that a merge killed in between finds only files that it
  /// knows.
  mutating func announce() {
    if isOver { return }
    let blocked = Set(summary.records.filter { $0.state == .blocked }.compactMap(\.file))
    manifest.records = mergedRecords(over: manifest, except: blocked)
    manifest.lastRanks = parts.first?.manifest.lastRanks ?? [:]
    manifest.program = order.program
    manifest.part = nil
    for move in moves { manifest.files[move.name] = move.entry }
    if let joined { manifest.files[joined.name] = joined.entry }
    writeManifest()
    if isOver, let joined { folder.discard(joined.name) }
  }

  /// Step 4: every file gets its place by renaming.
  mutating func moveFiles() {
    for (index, move) in moves.enumerated() where !isOver {
      if place.interruption.isRequested {
        summary.end = .interrupted
      } else {
        publish(move.name, row: move.row, from: parts[move.part].folder)
        place.progress(RunProgress(done: index + 1, total: moves.count))
      }
    }
    guard let joined else { return }
    if isOver { return folder.discard(joined.name) }
    publish(joined.name, row: nil, from: nil)
  }

  /// The records of the parts, each as the part has it that its row is in; of those whose file has no
  /// place, the file that they had before.
  func mergedRecords(over before: Manifest, except blocked: Set<String> = []) -> [ManifestRecord] {
    guard let first = parts.first else { return before.records }
    return first.manifest.records.indices.map { index in
      let owner = parts[first.part.owner(ofRow: first.manifest.records[index].row)]
      let records = owner.manifest.records
      var record = records.indices.contains(index) ? records[index] : first.manifest.records[index]
      if let file = record.file, blocked.contains(file) {
        record.file = before.records.indices.contains(index) ? before.records[index].file : nil
      }
      return record
    }
  }

  /// Replaces the manifest where it differs from what stands on the disk.
  mutating func writeManifest() {
    guard manifest != written else { return }
    do throws(FileProblem) {
      try folder.write(manifest)
      written = manifest
    } catch {
      stop(error)
    }
  }

  /// Gives a file its name: one of a part's folder, or one that is staged.
  private mutating func publish(_ name: String, row: Int?, from source: OutputFolder?) {
    do throws(FileProblem) {
      if let source { try folder.take(name, from: source) } else { try folder.publish(name) }
      manifest.files[name]?.previous = nil
      note(row, .made, file: name)
    } catch {
      if error.reason == .isFolder {
        block(name, row: row)
      } else {
        stop(error)
      }
    }
  }
}
