import CCairo
import Foundation

/// What Cairo reads a file from.
final class ByteSource {
  private let bytes: Data
  private var position = 0

  init(_ bytes: Data) { self.bytes = bytes }

  /// What Cairo hands back to `read`; the source must outlive the reading.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Cairo's callback.
  static let read: cairo_read_func_t = { closure, buffer, count in
    guard let closure, let buffer else { return CAIRO_STATUS_READ_ERROR }
    let source = Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
    return source.copy(to: buffer, Int(count))
  }

  private func copy(to buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> cairo_status_t {
    guard count <= bytes.count - position else { return CAIRO_STATUS_READ_ERROR }
    let start = bytes.startIndex + position
    bytes.copyBytes(to: buffer, from: start..<start + count)
    position += count
    return CAIRO_STATUS_SUCCESS
  }
}
