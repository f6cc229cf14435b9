import Foundation
import Synchronization
import Testing

/// An example of the package, made once for all tests that look at it.
struct MadeExample: Sendable, CustomTestStringConvertible {
  /// What is told of a variant.
  struct Facts: Sendable {
    var document: String
    var pageSize: String
    var listSize: String
  }

  let variant: String
  let facts: Facts
  let testDescription: String

  static let canada = MadeExample(
    "fr-CA",
    Facts(document: "certificat", pageSize: "792 x 612 pts", listSize: "612 x 792 pts"))
  static let france = MadeExample(
    "fr-FR",
    Facts(
      document: "attestation", pageSize: "841.89 x 595.276 pts", listSize: "595.276 x 841.89 pts"))
  static let both = [canada, france]

  private init(_ variant: String, _ facts: Facts) {
    self.variant = variant
    self.facts = facts
    testDescription = variant
  }

  /// The members as the list has them.
  func members() throws -> [ListRow] {
    try ListRow.read(try packageText("examples/\(variant)/membres.csv"))
  }

  /// The run that made it, and where its files are.
  func made() throws -> (run: ProgramRun, folder: TemporaryFolder) {
    try Self.kept.withLock { kept in
      if let known = kept[variant] { return known }
      let folder = try TemporaryFolder()
      leftAtTheEnd.withLock { $0.append(folder.path) }
      let list = packageFolder.appending(path: "examples/\(variant)/membres.csv").path
      let run = try BuiltProgram.run(
        ["certificates", list, "--output", "sortie"], in: folder.path)
      kept[variant] = (run, folder)
      return (run, folder)
    }
  }

  private static let kept = Mutex<[String: (run: ProgramRun, folder: TemporaryFolder)]>([:])
}

/// Folders that outlive their tests, taken away when the process ends.
private let leftAtTheEnd: Mutex<[String]> = {
  atexit {
    leftAtTheEnd.withLock { $0.forEach { try? FileManager.default.removeItem(atPath: $0) } }
  }
  return Mutex([])
}()
