/// A file of a part that is to get its place in the output folder.
struct PartMove {
  /// The part, by its place among them.
  var part: Int
  /// Its name, here and there.
  var name: String
  /// What the manifest will say of it.
  var entry: ManifestFile
  /// The row that it is of; nil for a file of all.
  var row: Int?
}
