public import Foundation

/// A program that judges our files from outside.
public struct ExternalTool: Sendable {
  private let path: String

  /// A program of the system.
  public init(_ name: String) { path = "/usr/bin/" + name }

  /// A program by its path.
  public init(path: String) { self.path = path }

  /// Whether it is here; tests that need it are skipped by name elsewhere.
  public var isPresent: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Runs it to its end: its exit status and what it wrote on standard output.
  public func run(_ arguments: [String]) throws -> (status: Int32, output: Data) {
    let file = FileManager.default.temporaryDirectory.appending(path: "sortie-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try Data(contentsOf: file))
  }
}

/// Gives the paths of files that hold these bytes, for as long as `body` runs.
public func withFiles<Result>(
  _ contents: [[UInt8]], _ body: ([String]) throws -> Result
) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "parchemin-fichiers-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let files = try contents.enumerated().map { index, bytes in
    let file = folder.appending(path: "\(index).pdf")
    try Data(bytes).write(to: file)
    return file.path
  }
  return try body(files)
}
