import Dossier
import Problems
import TestSupport
import Testing
import YAMLSource

@Suite("For any project")
struct PropertyTests {
  @Test("any lines give a project or an error, with known codes, never a crash")
  func anyLines() {
    var random = FixedRandom(seed: 14)
    for _ in 0..<400 {
      let lines = random.text(of: pieces, upTo: 40).replacing("¶", with: "\n")
      let source = readYAML(least + lines, file: "cjs.yaml")
      let read = source.value.map { readProject($0, file: "cjs.yaml") }
      let problems = source.problems + (read?.problems ?? [])
      #expect(read?.value != nil || problems.contains { $0.severity == .error })
      #expect(problems.allSatisfy { known.contains($0.code) })
      #expect(problems.allSatisfy { $0.place?.line != nil })
    }
  }

  private let pieces = Array("abé:: -[]{}\"'#,&*¶¶¶   \t0129")
  private let known = Set(
    DossierProblem.all + [
      "yaml.syntax", "yaml.duplicate-key", "yaml.not-a-mapping", "yaml.not-a-text",
      "yaml.unknown-key", "yaml.unknown-value",
    ])
}
