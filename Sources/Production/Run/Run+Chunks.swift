import Host

/// The list is cut into chunks of fixed size, by rows. What a worker does hangs on its chunk alone, and chunks
/// are settled in order, so that the result does not depend on how many workers there are.
extension Run {
  /// What a chunk is drawn for.
  enum Purpose {
    /// The files of those records that were asked for.
    case files
    /// The file of all papers alone.
    case merged
    /// Nothing: only to know what the papers are made from.
    case digests
  }

  /// The chunks that hold any of the positions; all of them have a number.
  func chunks(of positions: [Int]) -> [Chunk] {
    let wanted = Set(positions.map(chunkNumber))
    let numbered = order.records.indices.filter { names[$0] != nil }
    return Dictionary(grouping: numbered, by: chunkNumber).filter { wanted.contains($0.key) }
      .sorted { $0.key < $1.key }.map { Chunk(positions: $0.value) }
  }

  /// Has chunks carried out and settles each in order, until the run is over.
  mutating func carryOut(
    _ chunks: [Chunk], for purpose: Purpose,
    settle: (inout Self, Chunk, ChunkOutcome<Press.Drawing>) -> Void
  ) {
    if chunks.isEmpty { return }
    let shelf = shelf
    let drawsAnyway = purpose == .merged || purpose == .files && merged?.isBegun == true
    let works = chunks.map { chunk in
      ChunkWork<Press>(
        requests: chunk.positions.map(request),
        names: chunk.positions.map { purpose == .files ? wantedName($0) : nil },
        drawsAnyway: drawsAnyway, shelf: shelf, interruption: place.interruption)
    }
    stopIfAsked()
    if isOver { return }
    crew.carryOut(works) { index, outcome in
      settle(&self, chunks[index], outcome)
      if index + 1 < chunks.count { stopIfAsked() }
      return !isOver
    }
  }

  /// What the workers may know of the output folder.
  var shelf: FileShelf {
    FileShelf(
      folder: folder, files: manifest.files, force: order.options.force, edition: order.edition)
  }

  private func chunkNumber(_ position: Int) -> Int {
    order.options.chunk(ofRow: order.records[position].row)
  }

  private func request(_ position: Int) -> PaperRequest {
    PaperRequest(position: position, number: summary.records[position].number ?? "")
  }

  /// The name of the file that this run makes of a record; nil where it makes none.
  private func wantedName(_ position: Int) -> String? {
    let isAsked = order.options.separate && summary.records[position].state != .skipped
    return isAsked ? names[position] : nil
  }
}
