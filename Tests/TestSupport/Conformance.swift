import Foundation

/// The validator of PDF/UA-1 and PDF/A-2a that `make test-packages` installs: `page-validation` of PyPI.
public enum Conformance {
  /// Said of tests that are skipped for want of it.
  public static let absence = "page-validation is not installed: run « make test-packages » online"

  /// Whether it is here.
  public static let isPresent = python.isPresent

  /// What it has against files, by profile and name; empty where all follow both standards.
  public static func failures(of files: [String]) throws -> [String] {
    let list = FileManager.default.temporaryDirectory.appending(path: "liste-\(UUID().uuidString)")
    try files.joined(separator: "\n").write(to: list, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: list) }
    let run = try python.run([script.path, list.path])
    var lines = String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(String.init)
    // The last line says how many files were judged: a judge that fell silent has not agreed.
    guard run.status == 0, lines.popLast() == "\(files.count)" else {
      return ["the validator gave up"] + lines
    }
    return lines
  }

  /// What it has against files that are not on the disk.
  public static func failures(of files: [[UInt8]]) throws -> [String] {
    try withFiles(files) { try failures(of: $0) }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let script = root.appending(path: "Tests/Judges/conformance.py")
  private static let python = ExternalTool(
    path: root.appending(path: ".build/judges/bin/python3").path)
}
