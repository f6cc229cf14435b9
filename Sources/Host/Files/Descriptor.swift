import Glibc

/// An open file; closed by whoever opened it.
struct Descriptor {
  let number: Int32
  let path: String

  /// Opens a file; never handed on to a child process, never through a link that is its last name
  /// when it is opened for writing.
  init(opening path: String, _ flags: Int32, mode: mode_t = 0) throws(FileProblem) {
    let safe = flags & O_ACCMODE == O_RDONLY ? flags : flags | O_NOFOLLOW
    number = open(path, safe | O_CLOEXEC, mode)
    self.path = path
    if number < 0 { throw .last(path) }
  }

  /// Closes it.
  func close() { _ = Glibc.close(number) }

  /// Everything from here to the end.
  func readAll() throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachBlock { bytes += $0 }
    return bytes
  }

  /// What comes from here on, `count` bytes at the most.
  func read(first count: Int) throws(FileProblem) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let more = bytes[done...].withUnsafeMutableBytes {
        Glibc.read(number, $0.baseAddress, $0.count)
      }
      if more == 0 { break }
      if more > 0 { done += more } else if errno != EINTR { throw .last(path) }
    }
    return Array(bytes.prefix(done))
  }

  /// Everything from here to the end, piece by piece.
  func forEachBlock(_ use: (ArraySlice<UInt8>) -> Void) throws(FileProblem) {
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    while true {
      let count = Glibc.read(number, &block, block.count)
      if count == 0 { return }
      if count > 0 {
        use(block[..<count])
      } else if errno != EINTR {
        throw .last(path)
      }
    }
  }

  /// So many bytes from an offset on, fewer where the file ends before.
  func read(at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last(path) }
    let length = max(0, min(count, Int(status.st_size) - offset))
    var bytes = [UInt8](repeating: 0, count: length)
    var done = 0
    while done < length {
      let got = bytes.withUnsafeMutableBytes {
        pread(number, $0.baseAddress.map { $0 + done }, length - done, off_t(offset + done))
      }
      if got == 0 { return Array(bytes.prefix(done)) }
      if got > 0 {
        done += got
      } else if errno != EINTR {
        throw .last(path)
      }
    }
    return bytes
  }

  /// Writes all bytes, however many calls the system wants for it.
  func write(_ bytes: [UInt8]) throws(FileProblem) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(number, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw .last(path)
      }
    }
  }

  /// Whether it is a file with bytes: no folder, pipe or device.
  var isPlain: Bool {
    var status = stat()
    return fstat(number, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Which file it is, whatever its names: device and inode.
  var identity: [UInt64]? {
    var status = stat()
    return fstat(number, &status) == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
  }

  /// 64 KiB: the size of a pipe, and more than most member lists.
  private static let blockSize = 1 << 16
}
