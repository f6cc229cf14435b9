import Problems
import Testing

@testable import parchemin

/// What is typed wrong is told by code, with what was probably meant.
struct UsageProblemTests {
  @Test(
    arguments: [
      ("certifcats membres.csv", "usage.unknown-command", "certificats"),
      ("diagnostique", "usage.unknown-command", "diagnostic"),
      ("xyz", "usage.unknown-command", ""),
      ("help certificate", "usage.unknown-command", "certificates"),
      ("certificates a --ouput x", "usage.unknown-option", "--output"),
      ("certificates a --sortie=x", "usage.unknown-option", "--output"),
      ("certificates a --épreuve", "usage.unknown-option", "--proof"),
      ("certificates a --duplicata", "usage.unknown-option", "--duplicate"),
      ("certificates a -z", "usage.unknown-option", ""),
      ("message --visibles x", "usage.unknown-option", "--visible"),
      ("--hlep", "usage.unknown-option", "--help"),
      ("certificates a --output", "usage.missing-value", nil),
      ("certificates a --only --force", "usage.missing-value", nil),
      ("certificates a --force=oui", "usage.unexpected-value", nil),
      ("doctor membres.csv", "usage.unexpected-argument", nil),
    ] as [(String, String, String?)])
  func aLineThatCannotBeRead(_ line: String, _ code: String, _ nearest: String?) {
    let problems = Invocation.read(line.split(separator: " ").map(String.init)).problems
    #expect(problems.map(\.code) == [code])
    #expect(problems.first?.arguments["nearest"] == nearest.map(Problem.Value.text))
  }

  /// The option is named as it was typed.
  @Test(
    arguments: [
      ("certificates a --ouput x", "--ouput"), ("certificates a -z", "-z"),
      ("certificates a --output", "--output"), ("certificates a --force=oui", "--force"),
    ])
  func theOptionIsNamed(_ line: String, _ option: String) {
    let problems = Invocation.read(line.split(separator: " ").map(String.init)).problems
    #expect(problems.first?.arguments["option"] == .text(option))
  }

  /// An error that is none of the parser's is not mistaken for one.
  @Test func anotherErrorIsUnreadable() {
    struct Other: Error {}
    #expect(usageProblem(for: Other(), options: []).code == "usage.unreadable")
  }

  @Test func helpWinsOverErrors() {
    for line in [["certificates", "--foo", "--help"], ["aide", "attestations"]] {
      guard case .help(let command)? = Invocation.read(line).value else {
        Issue.record("no help: \(line)")
        continue
      }
      #expect(command.name == "certificates")
    }
  }

  @Test func helpAfterTwoDashesIsAWord() {
    #expect(
      Invocation.read(["doctor", "--", "--help"]).problems.map(\.code) == [
        "usage.unexpected-argument"
      ])
  }
}
