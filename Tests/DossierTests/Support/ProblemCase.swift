import Problems
import Testing
import YAMLSource

/// A case of a table of problems: lines over a base, and the codes that reading them gives.
struct ProblemCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let codes: [String]

  /// The cases of `Tests/Fixtures/dossier/<name>.yaml`.
  static func table(_ name: String) throws -> [ProblemCase] {
    let text = try repositoryText("Tests/Fixtures/dossier/\(name).yaml")
    var reader = MappingReader(try #require(readYAML(text, file: name).value))
    let base = reader.text("base") ?? ""
    let cases = reader.items("cas").map { node in
      var row = MappingReader(node)
      let lines = row.node("avec")?.text ?? ""
      return ProblemCase(
        testDescription: row.text("dit") ?? "", text: replacing(base, with: lines),
        codes: row.items("codes").compactMap(\.text))
    }
    try #require(cases.count > 5)
    return cases
  }

  /// The base without the blocks that the lines have too, and the lines.
  private static func replacing(_ base: String, with lines: String) -> String {
    let keys = Set(blocks(lines).map(\.key))
    return blocks(base).filter { !keys.contains($0.key) }.map(\.text).joined() + lines + "\n"
  }

  private static func blocks(_ text: String) -> [(key: String, text: String)] {
    var blocks: [(key: String, text: String)] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" "), !blocks.isEmpty {
        blocks[blocks.count - 1].text += line + "\n"
      } else {
        blocks.append((String(line.prefix { $0 != ":" }), line + "\n"))
      }
    }
    return blocks
  }
}
