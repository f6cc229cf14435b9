import Foundation
import Problems
import Testing
import YAMLSource

/// Where the tests find their files.
enum Repository {
  /// The package's root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file's text, by its path below the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// A file's YAML, which has no fault.
  static func yaml(_ path: String) throws -> YAMLNode {
    try node(try text(path), file: path)
  }

  /// YAML typed in a test.
  static func node(_ text: String, file: String = "essai.yaml") throws -> YAMLNode {
    let read = readYAML(text, file: file)
    try #require(read.problems == [])
    return try #require(read.value)
  }

  /// The YAML files of a folder, by their paths below the root, in order.
  static func yamlFiles(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
      .filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 }
  }
}
