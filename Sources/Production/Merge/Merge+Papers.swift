import Host
import Problems

/// The file of all papers, put together chunk after chunk in the list's order, as a run over the whole list
/// would have.
extension Merge {
  /// Digest of what it is made from.
  var mergedDigest: Digest {
    Digest(combining: papers.sorted { $0.rank < $1.rank }.map(\.made))
  }

  /// Whether it is there, made from the same.
  func isMergedUnchanged(_ name: String) -> Bool { shelf.isUnchanged(name, mergedDigest) }

  /// Step 2: puts it together under its unfinished name.
  mutating func joinPapers() {
    guard !isOver, let name = parts.first?.part.merged, !papers.isEmpty else { return }
    if isMergedUnchanged(name) { return note(nil, .unchanged, file: name) }
    // Drawings that could not be kept were told of when the part was made.
    if parts.contains(where: { !$0.part.papers.isEmpty && !$0.hasDrawings }) {
      return note(nil, .refused, file: name)
    }
    do throws(FileProblem) {
      guard let content = try join(name) else { return }
      close(name, content)
    } catch {
      folder.discard(name)
      stop(error)
    }
  }

  /// Writes it; nil, with nothing left of it, where it was refused or the user wants to stop.
  private mutating func join(_ name: String) throws(FileProblem) -> Digest? {
    var readers = parts.map { PartReader($0.folder) }
    var binder = order.makeBinder()
    let digest = DigestBuilder()
    let file = try folder.begin(name)
    var isBegun = false
    for (index, _) in chunks {
      if place.interruption.isRequested {
        summary.end = .interrupted
        folder.discard(name)
        return nil
      }
      // Heads are alike: each part's is read, the first begins the file.
      if !readers[index].hasHead {
        let head = try readers[index].next()
        if !isBegun, !binder.begin(head) { return refuseMerged(name, index, []) }
        isBegun = true
      }
      let problems = binder.add(try readers[index].next())
      if problems.contains(where: { $0.severity == .error }) {
        return refuseMerged(name, index, problems)
      }
      let bytes = binder.take()
      digest.add(bytes)
      try file.append(bytes)
    }
    let last = binder.finish(order: arrangement)
    digest.add(last)
    try file.append(last)
    return digest.finish()
  }

  /// The chunks that have a paper, in order, each with its part.
  private var chunks: [(part: Int, chunk: Int)] {
    guard let part = parts.first?.part else { return [] }
    return Set(papers.map { $0.row / part.chunkSize }).sorted()
      .map { ($0 % part.shard.count, $0) }
  }

  /// The papers in the order of the file, by their place in the list.
  private var arrangement: [Int] {
    papers.enumerated().sorted { $0.element.rank < $1.element.rank }.map(\.offset)
  }

  private mutating func refuseMerged(
    _ name: String, _ index: Int, _ problems: [Problem]
  ) -> Digest? {
    folder.discard(name)
    summary.problems += problems
    refuse(.partFileChanged, at: parts[index].name, file: OutputName.printPart)
    return nil
  }

  private mutating func close(_ name: String, _ content: Digest) {
    switch shelf.fate(of: content, under: name, made: mergedDigest) {
    case .staged(let entry): joined = StagedFile(name: name, entry: entry, position: nil)
    case .identical(let entry):
      folder.discard(name)
      manifest.files[name] = entry
      note(nil, .made, file: name)
    default:
      folder.discard(name)
      block(name, row: nil)
    }
  }
}
