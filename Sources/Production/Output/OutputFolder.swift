import Host
import Problems

/// The folder that a run writes into, held for this run alone.
///
/// Nothing unfinished ever has a final name: a file is staged under a name of its own in the same folder,
/// and published by renaming.
struct OutputFolder: Sendable {
  let path: String
  private let files: any FileAccess
  private let lock: any FileLock

  /// Makes the folder where it is missing, takes its lock and clears away what a killed run has left
  /// unfinished.
  ///
  /// Nil with `production.folder-busy` where another run has the lock, or with what the system says.
  static func open(_ path: String, files: any FileAccess & FileLocking) -> Checked<OutputFolder?> {
    do {
      try files.makeFolder(path)
      let lock = try files.lock(path + "/" + OutputName.lock)
      let folder = OutputFolder(path: path, files: files, lock: lock)
      folder.clearUnfinished()
      return Checked(folder)
    } catch {
      let isBusy = error.reason == .busy
      let busy = ProductionProblem.folderBusy.problem(at: Place(file: path))
      return Checked(nil, [isBusy ? busy : error.problem])
    }
  }

  /// Gives the folder back.
  func close() { lock.release() }

  /// What stands under a name.
  func occupant(of name: String) -> Occupant {
    guard files.exists(full(name)) else { return .nothing }
    guard let digest = try? files.digest(full(name)) else { return .other }
    return .file(digest)
  }

  /// Writes a file under its unfinished name; nothing of it remains where that fails.
  func stage(_ bytes: [UInt8], as name: String) throws(FileProblem) {
    do {
      try files.write(bytes, toNew: full(OutputName.unfinished(name)))
    } catch {
      discard(name)
      throw error
    }
  }

  /// Begins a file under its unfinished name.
  func begin(_ name: String) throws(FileProblem) -> any GrowingFile {
    try files.begin(full(OutputName.unfinished(name)))
  }

  /// Gives a staged file its final name.
  func publish(_ name: String) throws(FileProblem) {
    try files.rename(full(OutputName.unfinished(name)), to: full(name))
  }

  /// Takes a file over from another folder under its final name, in one step.
  func take(_ name: String, from other: OutputFolder) throws(FileProblem) {
    try files.rename(other.full(name), to: full(name))
  }

  /// Writes a file and gives it its final name.
  func put(_ bytes: [UInt8], as name: String) throws(FileProblem) {
    try stage(bytes, as: name)
    try publish(name)
  }

  /// Bytes of a file from an offset on.
  func read(_ name: String, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    try files.read(full(name), at: offset, count: count)
  }

  /// The whole of a file; nil where it cannot be read.
  func text(_ name: String) -> String? {
    (try? files.read(full(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Removes a file; nothing where it is not there.
  func remove(_ name: String) throws(FileProblem) { try files.remove(full(name)) }

  /// What stands in it, the lock and what is unfinished aside.
  var names: [String] {
    files.list(path).filter { $0 != OutputName.lock && !OutputName.isUnfinished($0) }
  }

  /// Gives the folder back and removes it; tells whether it was empty.
  func removeWhole() throws(FileProblem) -> Bool {
    lock.release()
    do throws(FileProblem) {
      try files.removeFolder(path)
      return true
    } catch {
      if error.reason == .exists { return false }
      throw error
    }
  }

  /// Takes a staged file away; what cannot be removed now, the next run clears.
  func discard(_ name: String) { try? files.remove(full(OutputName.unfinished(name))) }

  /// The manifest of the runs before this one; nil where this is the first, or with the problems of
  /// `Manifest.decode`.
  func readManifest() -> Checked<Manifest?> {
    Production.readManifest(inFolder: path, files: files)
  }

  /// Replaces the manifest in one step, once the disk has it and all that was staged before it: after a
  /// power cut it may be an older one, never an empty one nor one that knows files which are not there.
  func write(_ manifest: Manifest) throws(FileProblem) {
    do throws(FileProblem) {
      try stage(manifest.encoded(), as: OutputName.manifest)
      try files.flush(path)
      try publish(OutputName.manifest)
    } catch {
      discard(OutputName.manifest)
      throw error
    }
  }

  private func full(_ name: String) -> String { path + "/" + name }

  private func clearUnfinished() {
    for name in files.list(path) where OutputName.isUnfinished(name) {
      try? files.remove(full(name))
    }
  }
}
