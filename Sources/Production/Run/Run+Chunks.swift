import Host

/// The list is cut into chunks of fixed size, by rows, and each round gives every worker one. What a worker
/// does hangs on its chunk alone, and chunks are settled in order, so that the result does not depend on how
/// many workers there are.
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

  /// As many chunks at a time as there are workers.
  func rounds(of chunks: [Chunk]) -> [ArraySlice<Chunk>] {
    stride(from: 0, to: chunks.count, by: crew.size).map {
      chunks[$0..<min($0 + crew.size, chunks.count)]
    }
  }

  /// What became of the chunks of a round.
  func carryOut(
    _ round: ArraySlice<Chunk>, for purpose: Purpose
  ) -> [ChunkOutcome<Press.Drawing>] {
    let drawsAnyway = purpose == .merged || purpose == .files && merged?.isBegun == true
    return crew.carryOut(
      round.map { chunk in
        ChunkWork(
          requests: chunk.positions.map(request),
          names: chunk.positions.map { purpose == .files ? wantedName($0) : nil },
          drawsAnyway: drawsAnyway, shelf: shelf, interruption: place.interruption)
      })
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
