import Foundation
import TestSupport

/// A program that judges our files from outside.
struct Tool {
  private let tool: ExternalTool

  init(_ name: String) { tool = ExternalTool(name) }

  /// Whether it is installed; tests that need it are skipped by name elsewhere.
  static func isPresent(_ name: String) -> Bool { ExternalTool(name).isPresent }

  /// Its standard output and exit code; `bytes` is given as a file whose path stands for `{}`.
  func run(_ arguments: [String], on bytes: [UInt8]) throws -> (output: Data, code: Int32) {
    try withFiles([bytes]) { files in
      let run = try tool.run(arguments.map { $0 == "{}" ? files[0] : $0 })
      return (run.output, run.status)
    }
  }

  /// Its standard output as text.
  func text(_ arguments: [String], on bytes: [UInt8]) throws -> String {
    String(decoding: try run(arguments, on: bytes).output, as: UTF8.self)
  }
}
