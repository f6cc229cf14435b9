/// A new file that is written piece by piece: for what is too large to be held.
public protocol GrowingFile: AnyObject {
  /// Adds bytes at the end.
  func append(_ bytes: [UInt8]) throws(FileProblem)
}
