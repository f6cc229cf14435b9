import Host

/// The file of all papers while a run makes it.
struct MergedRun<Press: PaperPress> {
  let order: MergedOrder
  /// The papers; nil until it is certain that the file is made again.
  var papers: Press.Merged?
  /// The positions of the records that are in it, in the order in which they were added.
  var positions: [Int] = []
  /// Chunks that were not drawn so far, since nothing changed in them: they are where it turns out that the
  /// file must be made again.
  var skipped: [Chunk] = []
  /// Where it is written.
  var file: (any GrowingFile)?
  /// The digest of what is written.
  let digest = DigestBuilder()

  /// Whether it is certain that the file is made again.
  var isBegun: Bool { papers != nil }

  /// Ends the papers, those of the records in their order; gives what was not written yet.
  mutating func finish(_ records: [NumberedRecord]) -> [UInt8] {
    let places = Dictionary(
      uniqueKeysWithValues: positions.enumerated().map { ($1, $0) })
    return papers?.finish(order: records.compactMap { places[$0.position] }) ?? []
  }
}
