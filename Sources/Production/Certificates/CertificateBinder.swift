internal import PDF
internal import Problems

/// Puts the print file together from what the parts of a list have kept.
struct CertificateBinder: PartBinder {
  /// The file in the making; nil before it is begun.
  private var file: PrintFile?

  mutating func begin(_ head: [UInt8]) -> Bool {
    file = PrintFile(head: head)
    return file != nil
  }

  mutating func add(_ drawing: [UInt8]) -> [Problem] { file?.add(record: drawing) ?? [] }

  mutating func take() -> [UInt8] { file?.take() ?? [] }

  mutating func finish(order: [Int]) -> [UInt8] { file?.finish(order: order) ?? [] }
}
