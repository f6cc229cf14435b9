import Foundation
import Testing

@testable import Production

/// A block of Tests/Fixtures/production/numbering.txt.
struct NumberingScenario: CustomTestStringConvertible, Sendable {
  var title: String
  var lists: [[(name: String, number: String?)]] = []
  var gives: [String] = []

  var testDescription: String { title }

  static let all: [NumberingScenario] = read()

  private static func read() -> [NumberingScenario] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/production/numbering.txt")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    var scenarios: [NumberingScenario] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("== ") {
        scenarios.append(NumberingScenario(title: String(line.dropFirst(3))))
      } else if let last = scenarios.indices.last {
        scenarios[last].read(line)
      }
    }
    return scenarios
  }

  private mutating func read(_ line: Substring) {
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return }
    if parts[0] == "gives" {
      gives = parts[1].split(separator: " ").map(String.init)
    } else {
      lists.append(parts[1].split(separator: "/").map(Self.person))
    }
  }

  private static func person(_ text: Substring) -> (name: String, number: String?) {
    let parts = text.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
    return parts.count == 2 ? (parts[1], parts[0]) : (parts[0], nil)
  }

  /// The requests of a list; the header is row 1.
  static func requests(_ list: [(name: String, number: String?)]) -> [NumberRequest] {
    list.enumerated().map { position, person in
      let isWaiting = person.name.hasPrefix("! ")
      let name = isWaiting ? String(person.name.dropFirst(2)) : person.name
      return NumberRequest(
        row: position + 2, identity: PersonIdentity(name: name), givenNumber: person.number,
        isWaiting: isWaiting)
    }
  }
}
