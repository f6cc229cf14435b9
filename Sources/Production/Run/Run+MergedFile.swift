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
    guard let name = merged?.order.name, let digest = flushedDigest() else {
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

  /// The digest of the whole file once the disk has it; nil where it could not be written.
  private mutating func flushedDigest() -> Digest? {
    if isOver { return nil }
    do throws(FileProblem) {
      try merged?.file?.finish()
    } catch {
      stop(error)
      return nil
    }
    return merged?.digest.finish()
  }
}
