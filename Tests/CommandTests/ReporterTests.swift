import Localization
import Problems
import Production
import Testing

@testable import parchemin

/// Problems and progress as they are shown.
struct ReporterTests {
  private let problem = Problem(
    "usage.bad-rows", .warning, at: Place(file: "membres.csv", row: 14), ["value": "x"])

  private func lines(
    _ problem: Problem, isTerminal: Bool = false, variables: [String: String] = [:]
  ) throws -> String {
    let terminal = RecordedTerminal().terminal(isTerminal: isTerminal, variables: variables)
    return folded(
      Reporter(terminal: terminal, localizer: try packageWords()).lines(for: problem))
  }

  @Test func severityCodePlaceSentenceHint() throws {
    #expect(
      try lines(problem) == """
        avertissement[usage.bad-rows] membres.csv, ligne 14 : « x » n’est ni une ligne ni une suite \
        de lignes du tableur. (Écrivez par exemple : --only 3,7-9)

        """)
  }

  @Test func withoutPlaceNorHint() throws {
    let lines = try lines(UsageProblem.unexpectedValue.problem(["option": "--force"]))
    #expect(
      lines
        == "erreur[usage.unexpected-value] l’option « --force » s’écrit seule, sans valeur.\n")
  }

  @Test func theFaultyLineIsShownWithASignUnderIt() throws {
    let place = Place(file: "cjs.yaml", line: 12, column: 3, excerpt: "  theme: [")
    #expect(
      try lines(Problem("usage.unreadable", at: place)).hasSuffix(
        """
          12 |   theme: [
             |   ^

        """))
  }

  /// A row of a list holds more about the person than the cell in question.
  @Test func aRowOfAListIsNeverShown() throws {
    let place = Place(file: "m.csv", line: 3, row: 3, excerpt: "Rosalie,Gagné,2009-02-11")
    #expect(try !lines(Problem("usage.unreadable", at: place)).contains("Rosalie"))
  }

  @Test func colorOnATerminalOnly() throws {
    #expect(try lines(problem, isTerminal: true).hasPrefix("\u{1B}[33mavertissement\u{1B}[0m["))
    #expect(try lines(problem).hasPrefix("avertissement["))
    for variables in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let lines = try lines(problem, isTerminal: true, variables: variables)
      #expect(lines.hasPrefix("avertissement["))
    }
    #expect(try lines(problem, isTerminal: true, variables: ["NO_COLOR": ""]).hasPrefix("\u{1B}"))
  }

  @Test func quietKeepsWhatMatters() throws {
    let written = RecordedTerminal()
    var reporter = Reporter(terminal: written.terminal(), localizer: try packageWords())
    reporter.loudness = .quiet
    reporter.report([Problem("usage.conflict", .note), problem])
    reporter.progress(RunProgress(done: 10, total: 10))
    #expect(written.error.split(separator: "\n").count == 1)
    #expect(written.error.hasPrefix("avertissement["))
  }

  @Test func aLogGetsTenLines() throws {
    let written = RecordedTerminal()
    let reporter = Reporter(terminal: written.terminal(), localizer: try packageWords())
    for done in 1...250 { reporter.progress(RunProgress(done: done, total: 250)) }
    let lines = written.error.split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.first == "25 sur 250")
    #expect(lines.last == "250 sur 250")
  }

  /// Of many lists a log gets a line for each, not ten.
  @Test func aLogGetsALineForEachOfSeveralLists() throws {
    let written = RecordedTerminal()
    let reporter = Reporter(terminal: written.terminal(), localizer: try packageWords())
    for list in 1...3 {
      for done in 1...7 {
        reporter.progress(RunProgress(done: done, total: 7, list: list, lists: 3))
      }
    }
    #expect(written.error == "liste 1 sur 3\nliste 2 sur 3\nliste 3 sur 3\n")
  }

  @Test func aShortRunSaysEachRecord() throws {
    let reporter = Reporter(
      terminal: RecordedTerminal().terminal(), localizer: try packageWords())
    let texts = (1...3).map { reporter.progressText($0, of: 3) }
    #expect(texts == ["1 sur 3\n", "2 sur 3\n", "3 sur 3\n"])
    #expect(reporter.progressText(0, of: 0) == nil)
  }

  @Test func aTerminalGetsABarThatGoesAway() throws {
    let reporter = Reporter(
      terminal: RecordedTerminal().terminal(isTerminal: true), localizer: try packageWords())
    let half = String(repeating: "█", count: 15) + String(repeating: "░", count: 15)
    #expect(reporter.progressText(1, of: 2).map(folded) == "\r\(half) 1 sur 2")
    #expect(reporter.progressText(2, of: 2) == "\r\u{1B}[K")
    #expect((1...1000).compactMap { reporter.progressText($0, of: 1000) }.count == 100)
  }
}
