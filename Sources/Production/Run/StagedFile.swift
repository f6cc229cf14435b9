/// A file that stands under its unfinished name.
struct StagedFile {
  /// Its final name.
  var name: String
  /// What the manifest will say of it.
  var entry: ManifestFile
  /// The record that it is of; nil for a file of all.
  var position: Int?
}
