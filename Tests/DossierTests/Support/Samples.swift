import Dossier
import Foundation
import Problems
import Testing
import YAMLSource

/// The least that a project says; lines that a test adds stand below it.
let least = """
  coopérative: {territoire: Les Escoumins}
  saison: {début: 2026-06-29, fin: 2026-08-14}
  émetteur: Maison des jeunes La Marée haute
  signataires: [{nom: Mireille Castonguay, fonction: coordination}]

  """

/// Reads a project given as text.
func read(_ yaml: String) throws -> Checked<Project?> {
  let source = readYAML(yaml, file: "cjs.yaml")
  let node = try #require(source.value)
  let project = readProject(node, file: "cjs.yaml")
  return Checked(project.value, source.problems + project.problems)
}

/// The project of the least lines with these below; fails where there is a problem.
func project(_ lines: String) throws -> Project {
  let checked = try read(least + lines)
  #expect(checked.problems.isEmpty)
  return try #require(checked.value)
}

/// The least lines without the one that begins with `key`.
func least(without key: String) -> String {
  least.split(separator: "\n").filter { !$0.hasPrefix(key) }.joined(separator: "\n") + "\n"
}

/// The codes of problems, in order.
func codes(_ problems: [Problem]) -> [String] { problems.map(\.code) }

/// The bytes of a file of the repository, as text.
func repositoryText(_ path: String) throws -> String {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  return String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
}
