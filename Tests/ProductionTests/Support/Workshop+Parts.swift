import Host

@testable import Production

extension Workshop {
  /// Makes a part of the list.
  @discardableResult
  func part(
    _ index: Int, of count: Int, _ trouble: Trouble = .none,
    interruption: Interruption = Interruption()
  ) -> RunSummary {
    var workshop = self
    workshop.options.shard = Shard(index, of: count)
    return workshop.run(trouble, interruption: interruption)
  }

  /// Makes all parts, one after the other.
  func parts(of count: Int) {
    for index in 1...count { part(index, of: count) }
  }

  /// Merges what stands in the folder.
  @discardableResult
  func merge(
    _ trouble: Trouble = .none, program: String = "parchemin 0.1.0", force: Bool = false,
    interruption: Interruption = Interruption(),
    progress: @escaping (RunProgress) -> Void = { _ in }
  ) -> RunSummary {
    let files = MemoryFileAccess(disk, trouble)
    defer { files.end() }
    return merge(
      through: files, program: program, force: force, interruption: interruption,
      progress: progress)
  }

  func merge(
    through files: any FileAccess & FileLocking, folder: String = Workshop.folder,
    program: String = "parchemin 0.1.0", force: Bool = false,
    interruption: Interruption = Interruption(),
    progress: @escaping (RunProgress) -> Void = { _ in }
  ) -> RunSummary {
    mergeParts(
      MergeOrder(program: program, force: force) { TextBinder() },
      at: RunPlace(
        folder: folder, files: files, interruption: interruption, progress: progress))
  }

  /// The same on a disk of its own that holds the same.
  var copied: Workshop {
    var other = self
    other.disk = disk.copy()
    other.log = PressLog()
    return other
  }

  /// How many changing calls the merge of what stands in the folder takes.
  var callsOfMerge: Int {
    let files = MemoryFileAccess(copied.disk)
    _ = merge(through: files)
    return files.changes
  }
}
