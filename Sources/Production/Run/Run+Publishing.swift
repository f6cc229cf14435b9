import Host
import Problems

extension Run {
  /// Stages a file of all, unless its name is taken: `production.file-in-the-way`.
  mutating func put(_ bytes: [UInt8], under name: String, made: Digest) {
    do throws(FileProblem) {
      let file = PaperFile(bytes, digest: Digest(of: bytes))
      switch try shelf.stage(file, as: name, made: made) {
      case .staged(let entry): staged.append(StagedFile(name: name, entry: entry, position: nil))
      case .identical(let entry):
        manifest.files[name] = entry
        note(nil, .made, file: name)
      default: block(name, for: nil)
      }
    } catch {
      stop(error)
    }
  }

  /// Publishes what is staged: first the manifest says what is coming, then each file gets its name, so that
  /// a run killed in between finds only files that the manifest knows.
  mutating func publishStaged() {
    let group = staged
    staged = []
    if group.isEmpty { return }
    let before = manifest
    for file in group { announce(file) }
    do throws(FileProblem) {
      try folder.write(manifest)
      written = manifest
      for file in group { publish(file, before: before) }
    } catch {
      manifest = before
      for file in group { folder.discard(file.name) }
      stop(error)
    }
  }

  /// Notes what became of a record or, without a position, of a file of all.
  mutating func note(_ position: Int?, _ state: RecordOutcome.State, file name: String) {
    // What a killed run was about to replace is replaced.
    if state == .unchanged { manifest.files[name]?.previous = nil }
    guard let position else {
      summary.filesOfAll.append(FileOutcome(file: name, state: state))
      return
    }
    summary.records[position].state = state
    let hasFile = state == .made || state == .unchanged
    if hasFile, order.edition.isEmpty, let index = enrolled[position] {
      manifest.records[index].file = name
    }
  }

  private mutating func announce(_ file: StagedFile) {
    manifest.files[file.name] = file.entry
    if order.edition.isEmpty, let index = file.position.flatMap({ enrolled[$0] }) {
      manifest.records[index].file = file.name
    }
  }

  private mutating func publish(_ file: StagedFile, before: Manifest) {
    do throws(FileProblem) {
      try folder.publish(file.name)
      manifest.files[file.name]?.previous = nil
      note(file.position, .made, file: file.name)
    } catch {
      folder.discard(file.name)
      manifest.files[file.name] = before.files[file.name]
      if let index = file.position.flatMap({ enrolled[$0] }) {
        manifest.records[index].file = before.records[index].file
      }
      if error.reason == .isFolder {
        block(file.name, for: file.position)
      } else {
        stop(error)
      }
    }
  }

  /// Notes that something in the way has the name of a record's file or of a file of all.
  mutating func block(_ name: String, for position: Int?) {
    note(position, .blocked, file: name)
    report([
      ProductionProblem.fileInTheWay.problem(
        at: position.map { Place(row: order.records[$0].row) }, ["file": .text(name)])
    ])
  }
}
