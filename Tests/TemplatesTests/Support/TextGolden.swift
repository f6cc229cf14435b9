import Foundation
import Testing

/// Compares a text with `Tests/Fixtures/<name>`. With `PARCHEMIN_RECORD` set it writes it there, and fails, so
/// that no run passes for having just recorded.
func compareWithText(_ text: String, _ name: String) throws {
  let path = "Tests/Fixtures/\(name)"
  if ProcessInfo.processInfo.environment["PARCHEMIN_RECORD"] != nil {
    try text.write(to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
    Issue.record("\(name) was recorded: read the difference")
  }
  let expected = (try? Repository.text(path)) ?? ""
  let differing = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    .filter { $0 != $1 }.prefix(5)
  #expect(differing.map(\.0) == differing.map(\.1), "\(name)")
  #expect(text == expected, "\(name)")
}
