import Foundation
public import Problems

// Stands in for the doors to the machine until that work is merged; the merge drops this file.

/// Stand-in: what is known of where the program was started.
public struct Environment: Sendable {
  /// Variables by name.
  public var variables: [String: String] = [:]
  /// What was typed after the program's name.
  public var arguments: [String] = []
  /// Whether progress goes to a terminal.
  public var errorIsTerminal = false

  /// Nothing is known.
  public init() {}

  /// That of this process.
  public static func ofProcess() -> Environment {
    var environment = Environment()
    environment.variables = ProcessInfo.processInfo.environment
    environment.arguments = Array(CommandLine.arguments.dropFirst())
    environment.errorIsTerminal = isatty(STDERR_FILENO) == 1
    return environment
  }

  /// The data folder.
  public func dataRoot(option: String?, files: any FileAccess) -> Checked<String?> {
    Checked(option ?? FileManager.default.currentDirectoryPath)
  }
}

/// Stand-in: reads only.
public struct SystemFileAccess: FileAccess {
  /// Holds nothing.
  public init() {}
  /// The whole of a file.
  public func read(_ path: String) throws(FileProblem) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileProblem(path, .missing)
    }
    return Array(data)
  }
  /// Names in a folder.
  public func list(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
  /// Whether something is there.
  public func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
  /// Not here.
  public func makeFolder(_ path: String) throws(FileProblem) { throw FileProblem(path, .other) }
  /// Not here.
  public func write(_ bytes: [UInt8], toNew path: String) throws(FileProblem) {
    throw FileProblem(path, .other)
  }
  /// Not here.
  public func rename(_ path: String, to target: String) throws(FileProblem) {
    throw FileProblem(path, .other)
  }
  /// Not here.
  public func remove(_ path: String) throws(FileProblem) { throw FileProblem(path, .other) }
}

extension FileProblem {
  /// As a person is told of it.
  public var problem: Problem { Problem("host.\(reason.rawValue)", at: Place(file: path)) }
}
