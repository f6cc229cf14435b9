import Foundation
import Layout
import Testing

/// Compares pages with `Tests/Fixtures/layout/<name>.page.txt`. With `PARCHEMIN_RECORD` set it writes
/// them there, and fails, so that no run passes for having just recorded.
func compareWithGolden(_ pages: [Page], _ name: String) throws {
  let path = "Tests/Fixtures/layout/\(name).page.txt"
  let drawn = pages.map { withoutRepeats($0.dump) }.joined(separator: "\n")
  if ProcessInfo.processInfo.environment["PARCHEMIN_RECORD"] != nil {
    try drawn.write(to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
    Issue.record("\(name) was recorded: read the difference")
  }
  let expected = (try? Repository.text(path)) ?? ""
  let differing = zip(drawn.split(separator: "\n"), expected.split(separator: "\n"))
    .filter { $0 != $1 }.prefix(5)
  #expect(differing.map(\.0) == differing.map(\.1), "\(name)")
  #expect(drawn == expected, "\(name)")
}

/// A page’s dump with the first and the last period of each side of its bands only.
private func withoutRepeats(_ dump: String) -> String {
  let lines = dump.split(separator: "\n")
  let sides = lines.map(side)
  let kept = lines.indices.filter { index in
    let isInside = index > 0 && index + 1 < lines.count
    guard let side = sides[index], isInside else { return true }
    return sides[index - 1] != side || sides[index + 1] != side
  }
  return kept.map { lines[$0] + "\n" }.joined()
}

/// The drawing and the turn of a period, which a side’s periods share; nil for any other line.
private func side(_ line: Substring) -> [Substring]? {
  let words = line.split(separator: " ")
  guard line.hasPrefix("- form band."), let turn = words.last else { return nil }
  return [words[2], turn]
}
