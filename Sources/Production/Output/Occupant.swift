import Host

/// What stands under a name in the output folder.
enum Occupant: Hashable {
  /// Nothing.
  case nothing
  /// A file of this digest.
  case file(Digest)
  /// A folder, a link, or what cannot be read.
  case other
}
