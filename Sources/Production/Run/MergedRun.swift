import Host

/// The file of all papers while a run makes it.
struct MergedRun<Press: PaperPress> {
  let order: MergedOrder
  /// The papers; nil until the first of them is added.
  var papers: Press.Merged?
  /// The positions of the records that are in it, in the order in which they were added.
  var positions: [Int] = []
  /// Chunks that nothing changed in, not drawn so far: they are where it turns out that the file must be
  /// made again.
  var skipped: [Run<Press>.Chunk] = []
  /// Where it is written.
  var file: (any GrowingFile)?
  /// The digest of what is written.
  let digest = DigestBuilder()

  /// Whether it is certain that the file is made again.
  var isBegun: Bool { papers != nil }
}
