import Foundation
import Host
import Testing

@testable import Production

@Suite("Every problem has its French")
struct CatalogueTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Keys of the third level of a catalogue, which are what follows the target's name in a code.
  private func keys(_ catalogue: String) throws -> Set<String> {
    let url = Self.root.appending(path: "locales/fr/\(catalogue).yaml")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let keys = lines.filter { $0.hasPrefix("    ") && !$0.hasPrefix("     ") }
    return Set(
      keys.compactMap { $0.split(separator: ":").first?.drop { $0 == " " } }.map(String.init))
  }

  @Test(
    "Codes and catalogue agree",
    arguments: [("production", ProductionProblem.all), ("host", HostProblem.all)])
  func agree(_ target: String, _ codes: [String]) throws {
    let keys = try keys(target)
    let messages = keys.filter { !$0.hasSuffix("-hint") }
    #expect(Set(codes) == Set(messages.map { "\(target).\($0)" }))
    let hints = keys.filter { $0.hasSuffix("-hint") }.map { String($0.dropLast("-hint".count)) }
    #expect(Set(hints).isSubset(of: messages))
  }
}
