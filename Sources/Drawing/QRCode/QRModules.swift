import CQREncode
public import Problems

/// The modules of the smallest QR code (ISO/IEC 18004, level M) that holds a text, row by row; true
/// is dark. No rows where the text is empty or too long.
public func qrModules(_ text: String) -> Checked<[[Bool]]> {
  guard !text.isEmpty else { return Checked([], [DrawingProblem.qrEmpty.problem()]) }
  let smallestVersion: Int32 = 0
  let caseSensitive: Int32 = 1
  guard
    let code = QRcode_encodeString(
      text, smallestVersion, QR_ECLEVEL_M, QR_MODE_8, caseSensitive)
  else {
    let length = Problem.Value.number(text.utf8.count)
    return Checked([], [DrawingProblem.qrTooLong.problem(["length": length])])
  }
  defer { QRcode_free(code) }
  return Checked(code.pointee.rows)
}

extension QRcode {
  /// The lowest bit of each byte is the module; the others are the encoder's notes.
  fileprivate var rows: [[Bool]] {
    let side = Int(width)
    return (0..<side).map { y in (0..<side).map { x in data[y * side + x] & 1 == 1 } }
  }
}
