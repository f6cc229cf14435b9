import Host

/// What the output folder holds and may be replaced: read by the workers, who write unfinished names only.
struct FileShelf: Sendable {
  let folder: OutputFolder
  /// What the manifest says of the files, by name.
  let files: [String: ManifestFile]
  /// Whether files that are not ours are replaced too.
  let force: Bool
  /// What sets the papers apart from a first issue.
  let edition: String

  /// Whether the file was made from the same and is still as it was made.
  func isUnchanged(_ name: String, _ made: Digest) -> Bool {
    guard let entry = files[name], entry.made == made else { return false }
    return folder.occupant(of: name) == .file(entry.content)
  }

  /// Writes a file under its unfinished name, unless its name is taken.
  ///
  /// Ours to replace is what the manifest records and is still as recorded; with `--force`, anything.
  /// What has the very bytes already is left.
  func stage(
    _ file: PaperFile, as name: String, made: Digest
  ) throws(FileProblem) -> FileFate {
    switch fate(of: file.digest, under: name, made: made) {
    case .staged(let entry):
      try folder.stage(file.bytes, as: name)
      return .staged(entry)
    case let other: return other
    }
  }

  /// What is to become of a file of this digest.
  func fate(of content: Digest, under name: String, made: Digest) -> FileFate {
    let occupant = folder.occupant(of: name)
    var entry = ManifestFile(content: content, made: made, edition: edition)
    switch occupant {
    case .nothing: return .staged(entry)
    case .file(content): return .identical(entry)
    case .file(let found):
      guard force || files[name]?.isOurs(found) == true else { return .blocked }
      entry.previous = found
      return .staged(entry)
    case .other: return force ? .staged(entry) : .blocked
    }
  }
}
