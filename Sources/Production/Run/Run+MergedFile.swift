import Host
import Problems

/// The file of all papers on the disk: under its unfinished name until it is whole.
extension Run {
  /// Goes on with it.
  mutating func write(_ bytes: [UInt8]) {
    guard let name = merged?.order.name, !isOver else { return }
    do throws(FileProblem) {
      if merged?.file == nil {
        let file = try folder.begin(name)
        merged?.file = file
      }
      try merged?.file?.append(bytes)
      merged?.digest.add(bytes)
    } catch {
      stop(error)
    }
  }

  /// Gives it its name, unless that is taken.
  mutating func closeMerged(made: Digest) {
    guard !isOver, let name = merged?.order.name, let digest = merged?.digest.finish() else {
      return abandonMerged()
    }
    switch shelf.fate(of: digest, under: name, made: made) {
    case .staged(let entry):
      merged = nil
      staged.append(StagedFile(name: name, entry: entry, position: nil))
      publishStaged()
    case .identical(let entry):
      abandonMerged()
      manifest.files[name] = entry
      note(nil, .made, file: name)
    default:
      abandonMerged()
      block(name, for: nil)
    }
  }

  /// Takes away what is written of it so far.
  mutating func abandonMerged() {
    if let name = merged?.order.name, merged?.file != nil { folder.discard(name) }
    merged = nil
  }
}
