import CCairo

/// Where Cairo writes a file in memory.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// What Cairo hands back to `write`; the sink must outlive the surface.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Cairo's callback.
  static let write: cairo_write_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
    sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }

  /// Gives the bytes away.
  func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
