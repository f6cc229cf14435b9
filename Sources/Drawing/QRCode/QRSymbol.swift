import CQRCodeGen
public import Problems

/// The smallest QR code (ISO/IEC 18004, level M) that holds a text.
public struct QRSymbol: Hashable, Sendable {
  /// Modules on a side.
  public let side: Int
  /// Row by row; true is dark.
  public let modules: [Bool]

  /// Whether a module is dark.
  public func isDark(x: Int, y: Int) -> Bool { modules[y * side + x] }

  /// The symbol of a text; nil with `drawing.qr-empty` or `drawing.qr-too-long`.
  public static func encoding(_ text: String) -> Checked<QRSymbol?> {
    guard !text.isEmpty else { return Checked(nil, [DrawingProblem.qrEmpty.problem()]) }
    let bytes = Array(text.utf8)
    guard let symbol = QRSymbol(bytes) else {
      let length = Problem.Value.number(bytes.count)
      return Checked(nil, [DrawingProblem.qrTooLong.problem(["length": length])])
    }
    return Checked(symbol)
  }

  /// Nil where no version holds the bytes.
  private init?(_ bytes: [UInt8]) {
    let room = Int(qr_code_room)
    guard bytes.count <= room else { return nil }
    var data = bytes + [UInt8](repeating: 0, count: room - bytes.count)
    var code = [UInt8](repeating: 0, count: room)
    let isMade = qrcodegen_encodeBinary(
      &data, bytes.count, &code, qrcodegen_Ecc_MEDIUM, qrcodegen_VERSION_MIN,
      qrcodegen_VERSION_MAX, Self.mask, false)
    guard isMade else { return nil }
    let size = qrcodegen_getSize(code)
    side = Int(size)
    modules = code.withUnsafeBufferPointer { code in
      (0..<size).flatMap { y in
        (0..<size).lazy.map { x in qrcodegen_getModule(code.baseAddress, x, y) }
      }
    }
  }

  /// Always the same mask. The standard has the encoder try all eight and keep the one with the fewest
  /// large areas and false finders (7.8.3), which is three quarters of its time; every reader must read
  /// all eight, the symbol names its own.
  private static let mask = qrcodegen_Mask_0
}
