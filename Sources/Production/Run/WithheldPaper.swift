/// A paper of earlier runs whose person is in the list and gets none now: her or his row is refused.
struct WithheldPaper {
  /// The row in the list.
  var row: Int
  /// Place in the manifest.
  var record: Int
  var given: String
  var family: String
  /// The name that its file has in this run's order.
  var name = ""
}
