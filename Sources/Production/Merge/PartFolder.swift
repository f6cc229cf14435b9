import Host
import Problems

/// The folder of a part, held for the merge.
struct PartFolder {
  /// The folder.
  let folder: OutputFolder
  /// Its name.
  let name: String
  /// Its manifest.
  let manifest: Manifest
  /// What that says of the part.
  let part: ManifestPart

  /// What the manifest says of a file; nil where it does not stand there as the manifest says.
  func entry(_ name: String) -> ManifestFile? {
    guard let entry = manifest.files[name], folder.occupant(of: name) == .file(entry.content)
    else { return nil }
    return entry
  }

  /// Whether its manifest knows of drawings kept for the file of all papers, those of its papers.
  var hasDrawings: Bool { manifest.files[OutputName.printPart]?.made == part.made }
}
