import Foundation
import Localization
import Problems
import Production

/// How a run for some documents went, as far as the terminal tells it.
struct DocumentsOutcome: Sendable {
  /// The exit status.
  var status: ExitStatus
  /// Documents made in this run.
  var made: [String] = []
  /// Documents that were there already and up to date.
  var unchanged: [String] = []
  /// The whole result as JSON, for `--format json`.
  var json = ""

  /// The outcome of results; `describe` puts a problem into words.
  init(_ results: [DocumentResult], describe: (Problem) -> String) {
    status = .worst(of: results.map(\.status))
    for summary in results.compactMap(\.summary) {
      for file in summary.filesOfAll {
        let path = summary.folder + "/" + file.file
        if file.state == .made { made.append(path) }
        if file.state == .unchanged { unchanged.append(path) }
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Reports hold only texts, whole numbers and truth values, which always encode.
    let reports = results.map { DocumentReport($0, describe: describe) }
    json = String(decoding: (try? encoder.encode(reports)) ?? Data(), as: UTF8.self) + "\n"
  }

  /// The result as a coordinator reads it.
  func words(_ reporter: Reporter) -> String {
    let lines =
      made.map { reporter.text(.document, ["fichier": .string($0)]) }
      + unchanged.map { reporter.text(.unchangedDocument, ["fichier": .string($0)]) }
    return lines.map { $0 + "\n" }.joined()
  }
}
