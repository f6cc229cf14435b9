import Foundation
import Testing

/// A program that judges our files from outside.
struct Tool {
  let path: String

  init(_ name: String) { path = "/usr/bin/" + name }

  /// Whether it is installed; tests that need it are skipped by name elsewhere.
  static func isPresent(_ name: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: Tool(name).path)
  }

  /// Its standard output and exit code; `bytes` is given as a file whose path stands for `{}`.
  func run(_ arguments: [String], on bytes: [UInt8]) throws -> (output: Data, code: Int32) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments.map { $0 == "{}" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (output, process.terminationStatus)
  }

  /// Its standard output as text.
  func text(_ arguments: [String], on bytes: [UInt8]) throws -> String {
    String(decoding: try run(arguments, on: bytes).output, as: UTF8.self)
  }
}
