import Foundation
import Testing

/// Where the tests find their files.
enum Repository {
  /// The package's root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file's text, by its path below the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

/// Compares a text with `Tests/Fixtures/export/<name>`. With `PARCHEMIN_RECORD` set it writes it there, and
/// fails, so that no run passes for having just recorded.
func compareWithGolden(_ text: String, _ name: String) throws {
  let path = "Tests/Fixtures/export/\(name)"
  if ProcessInfo.processInfo.environment["PARCHEMIN_RECORD"] != nil {
    try text.write(to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
    Issue.record("\(name) was recorded: read the difference")
  }
  let expected = (try? Repository.text(path)) ?? ""
  let differing = zip(lines(text), lines(expected)).filter { $0 != $1 }.prefix(5)
  #expect(differing.map(\.0) == differing.map(\.1), "\(name)")
  #expect(text == expected, "\(name)")
}

private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

/// A part of a document for reading: each paragraph, row and table on lines of its own.
func readable(_ xml: String) -> String {
  var text = xml
  for tag in ["w:p", "w:tbl", "w:tr", "w:tc", "w:sectPr", "w:style", "w:hdr", "w:ftr"] {
    text = text.replacing("<\(tag)>", with: "\n<\(tag)>").replacing("<\(tag) ", with: "\n<\(tag) ")
  }
  for tag in ["w:tbl", "w:tr", "w:body"] { text = text.replacing("</\(tag)>", with: "\n</\(tag)>") }
  return text + "\n"
}
