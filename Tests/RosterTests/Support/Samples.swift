import Foundation
import Localization
import Problems
import Roster
import Testing

/// The functions of the tests: a few keys with the spellings that the catalogues give them.
let lexicon = RoleLexicon([
  ("présidence", ["président", "présidente", "prés.", "président(e)"]),
  ("vice-présidence", ["vice-président", "vice-présidente", "VP"]),
  ("secrétariat", ["secrétaire", "secr.", "sec."]),
  ("trésorerie", ["trésorier", "trésorière", "trés."]),
  ("administration", ["administrateur", "administratrice", "admin.", "CA"]),
  ("responsable", ["resp.", "responsable de comité"]),
  ("membre", ["membre de comité"]),
  ("délégation", ["délégué", "déléguée", "délégué au comité local", "déléguée au comité local"]),
])

/// Reads a list given as text.
func read(_ list: String) -> Checked<Roster> {
  readRoster(Array(list.utf8), file: "membres.csv", lexicon: lexicon)
}

/// Reads a list of one member, given as headers and cells between semicolons.
func readOne(_ header: String, _ row: String) throws -> Member {
  try #require(read(header + "\n" + row + "\n").value.members.first)
}

/// The codes of problems, in order.
func codes(_ problems: [Problem]) -> [String] { problems.map(\.code) }

/// The bytes of a file of the repository.
func repositoryFile(_ path: String) throws -> [UInt8] {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return Array(try Data(contentsOf: root.appending(path: path)))
}
