import Host
import Problems

/// Finds the parts below an output folder and says what keeps them from being merged.
struct PartGathering {
  /// The parts that are held, in their order.
  private(set) var parts: [PartFolder] = []
  /// What is wrong, in the order of the folders' names.
  private(set) var problems: [Problem] = []
  /// How the merge ends already; nil where it can go on.
  private(set) var end: RunSummary.End?
  /// Whether nothing but the folders of an earlier merge was there, and those are gone now.
  private(set) var isTidied = false
  private let whole: OutputFolder
  private let files: any FileAccess & FileLocking
  /// The parts that are there, whole or not.
  private var known: [(shard: Shard, name: String)] = []

  init(in whole: OutputFolder, files: any FileAccess & FileLocking) {
    self.whole = whole
    self.files = files
  }

  /// Looks at all parts; what is wrong with them is said at once.
  consuming func gather(_ program: String) -> PartGathering {
    var gathering = self
    let wasMerged = gathering.tidy()
    if gathering.end != nil { return gathering }
    let names = gathering.names
    for name in names { gathering.open(name) }
    if names.isEmpty {
      gathering.isTidied = wasMerged
      if !wasMerged { gathering.refuse(.noParts, [:]) }
      return gathering
    }
    gathering.checkNumbers()
    gathering.checkRuns(program)
    gathering.parts.sort { $0.part.shard.index < $1.part.shard.index }
    return gathering
  }

  private var names: [String] { whole.names.filter { Shard(folder: $0) != nil } }

  private func path(_ name: String) -> String { whole.path + "/" + name }

  private mutating func refuse(
    _ problem: ProductionProblem, at path: String? = nil, _ arguments: [String: Problem.Value]
  ) {
    problems.append(problem.problem(at: Place(file: path ?? whole.path), arguments))
    end = end ?? .unmerged
  }

  /// Takes the folders away that a merge has left which was killed after all else was done; tells whether
  /// there was one.
  private mutating func tidy() -> Bool {
    guard let run = whole.text(OutputName.merged) else { return false }
    do throws(FileProblem) {
      for name in names where isMerged(name, run) {
        let opened = OutputFolder.open(path(name), files: files)
        problems += opened.problems
        guard let folder = opened.value else { continue }
        try folder.remove(OutputName.manifest)
        _ = try folder.removeWhole()
      }
      try whole.remove(OutputName.merged)
    } catch {
      problems.append(error.problem)
      end = .unwritable
    }
    return true
  }

  /// Whether nothing but the manifest of a part of that run is left in a folder, or nothing at all.
  private func isMerged(_ name: String, _ run: String) -> Bool {
    let left = files.list(path(name)).filter { $0 != OutputName.lock }
    if left.isEmpty { return true }
    let part = readManifest(inFolder: path(name), files: files).value?.part
    return left == [OutputName.manifest] && part?.run.hex == run
  }

  private mutating func open(_ name: String) {
    let opened = OutputFolder.open(path(name), files: files)
    guard let folder = opened.value else {
      problems += opened.problems
      end = .unwritable
      if let shard = Shard(folder: name) { known.append((shard, name)) }
      return
    }
    let read = folder.readManifest()
    if let manifest = read.value, let part = manifest.part, manifest.isSealed {
      known.append((part.shard, name))
      parts.append(PartFolder(folder: folder, name: name, manifest: manifest, part: part))
      return
    }
    folder.close()
    if let shard = Shard(folder: name) { known.append((shard, name)) }
    let isOurs = !read.isRefused && read.value?.part == nil
    refuse(isOurs ? .partIncomplete : .partEdited, at: path(name), [:])
  }

  /// Every part once: the count is that of most of them.
  private mutating func checkNumbers() {
    let counts = Dictionary(grouping: known, by: \.shard.count)
    guard let count = counts.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) })?.key
    else { return }
    for (shard, name) in known where shard.count != count {
      refuse(.partsMixed, at: path(name), ["other": .text(other(than: name, count: count))])
    }
    let own = Dictionary(grouping: known.filter { $0.shard.count == count }, by: \.shard.index)
    for (index, same) in own.sorted(by: { $0.key < $1.key }) where same.count > 1 {
      refuse(
        .partTwice, ["part": .text("\(index)/\(count)"), "folders": .list(same.map(\.name))])
    }
    let missing = (1...count).filter { own[$0] == nil }
    if missing.isEmpty { return }
    refuse(
      .partsMissing,
      [
        "n": .number(missing.count), "count": .number(count),
        "parts": .list(missing.map { "\($0)/\(count)" }),
      ])
  }

  private func other(than name: String, count: Int) -> String {
    known.first { $0.name != name && $0.shard.count == count }?.name ?? name
  }

  /// Parts of one run, and of this program.
  private mutating func checkRuns(_ program: String) {
    for part in parts where part.manifest.program != program {
      refuse(
        .partOfOtherProgram, at: path(part.name),
        ["theirs": .text(part.manifest.program), "ours": .text(program)])
    }
    let runs = Dictionary(grouping: parts.indices) { parts[$0].part.run }
    guard
      let most = runs.max(by: { ($0.value.count, -$0.value[0]) < ($1.value.count, -$1.value[0]) })
    else { return }
    let other = parts[most.value[0]]
    for part in parts
    where part.part.run != most.key && part.part.shard.count == other.part.shard.count
      && part.manifest.program == program
    {
      refuse(.partsMixed, at: path(part.name), ["other": .text(other.name)])
    }
  }
}
