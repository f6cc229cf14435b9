internal import Document

/// Letters that no line parts: a word, or a part of one between two places where it may be parted.
struct Box: Hashable {
  /// What it is of the paragraph: bytes of a word.
  struct Letters: Hashable {
    /// Index in the paragraph's tokens.
    var token: Int
    /// Bytes of UTF-8 of the word.
    var bytes: Range<Int>
  }

  /// From pen to pen.
  var width: Length
  /// By how much the letters may be moved apart, and as much together.
  var give: Length = .zero
  /// How far its first sign hangs out where it begins a line.
  var leftHang: Length = .zero
  /// How far its last sign hangs out where it ends a line.
  var rightHang: Length = .zero
  /// What it is of the paragraph.
  var letters = Letters(token: 0, bytes: 0..<0)
}
