/// A file of this machine that is written piece by piece.
final class SystemGrowingFile: GrowingFile {
  private let descriptor: Descriptor

  init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  deinit { descriptor.close() }

  func append(_ bytes: [UInt8]) throws(FileProblem) { try descriptor.write(bytes) }
}
