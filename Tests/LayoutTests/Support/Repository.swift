import Foundation

/// Where the tests find their files.
enum Repository {
  /// The package's root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file's text, by its path below the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The rows of a tab-separated fixture of the layout, without its header and comments.
  static func rows(_ name: String) throws -> [[String]] {
    try text("Tests/Fixtures/layout/\(name)").split(separator: "\n").dropFirst()
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
