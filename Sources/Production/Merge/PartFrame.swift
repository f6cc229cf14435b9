/// A stretch of what a part keeps for the file of all papers: its length, then its bytes.
public enum PartFrame {
  /// Bytes of the length.
  static let headLength = 8

  /// A frame of bytes.
  public static func framed(_ content: [UInt8]) -> [UInt8] {
    withUnsafeBytes(of: UInt64(content.count).littleEndian) { Array($0) } + content
  }

  /// The length that a frame begins with; nil where the bytes are too few or the length cannot be one.
  static func length(_ head: [UInt8]) -> Int? {
    guard head.count == headLength else { return nil }
    return Int(exactly: head.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
