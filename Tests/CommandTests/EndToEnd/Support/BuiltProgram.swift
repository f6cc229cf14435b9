import Foundation
import Host

/// The program as it was built beside the tests, called as a coordinator calls it.
enum BuiltProgram {
  /// Where it is: beside the test bundle.
  static let path: String = {
    let bundle = URL(filePath: Environment.ofProcess().executable).deletingLastPathComponent()
    let beside = bundle.appending(path: "parchemin").path
    let built = packageFolder.appending(path: ".build/debug/parchemin").path
    return FileManager.default.isExecutableFile(atPath: beside) ? beside : built
  }()

  /// A call that is under way: the process, and where its words go.
  struct Call {
    let process: Process
    let words: TemporaryFolder

    /// Waits for its end.
    func end() -> ProgramRun {
      process.waitUntilExit()
      let isKilled = process.terminationReason == .uncaughtSignal
      return ProgramRun(
        status: isKilled ? -process.terminationStatus : process.terminationStatus,
        output: said("output"), error: said("error"))
    }

    private func said(_ name: String) -> String { folded(words.text(name) ?? "") }
  }

  /// Starts it in a folder, in a plain environment.
  static func start(
    _ arguments: [String], in folder: String, variables: [String: String] = [:]
  ) throws -> Call {
    let call = Call(process: Process(), words: try TemporaryFolder())
    call.process.executableURL = URL(filePath: path)
    call.process.arguments = arguments
    call.process.currentDirectoryURL = URL(filePath: folder)
    call.process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C"]
      .merging(variables) { $1 }
    call.process.standardOutput = try call.words.newFile("output")
    call.process.standardError = try call.words.newFile("error")
    call.process.standardInput = FileHandle.nullDevice
    try call.process.run()
    return call
  }

  /// Runs it to its end.
  static func run(
    _ arguments: [String], in folder: String, variables: [String: String] = [:]
  ) throws -> ProgramRun {
    try start(arguments, in: folder, variables: variables).end()
  }
}
