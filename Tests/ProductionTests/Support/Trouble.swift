import Host

/// What goes wrong with a disk, by the number of the changing call (from 0) or of the byte.
enum Trouble: Equatable {
  /// Nothing.
  case none
  /// This call fails once, and half of what it writes is there; later calls work again.
  case failing(call: Int, FileProblem.Reason)
  /// The process is killed in this call: half of what it writes is there, and nothing happens after it.
  case killed(call: Int)
  /// So many bytes fit on the disk.
  case space(bytes: Int)
  /// Nothing may be written.
  case denied
}
