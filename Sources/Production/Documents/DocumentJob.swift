internal import Host
internal import Problems

/// A file that a run is to make, whatever is in it.
struct DocumentJob {
  /// Its name in the output folder.
  var name: String
  /// What sets it apart from the files of other runs; see `ManifestFile.edition`.
  var edition: String
  /// Digest of everything that it is made from.
  var made: Digest
  /// What is worth knowing whether it is drawn now or was before.
  var problems: [Problem]
  /// Draws it; not called where the file is there and was made from the same.
  var draw: () -> Checked<[UInt8]>
}
