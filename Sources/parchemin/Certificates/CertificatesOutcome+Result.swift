import Foundation
import Problems
import Production

extension CertificatesOutcome {
  /// The outcome of a result; `describe` puts a problem into words.
  init(_ result: CertificateResult, describe: (Problem) -> String) {
    let summaries = result.summaries
    let refused = summaries.flatMap { $0.rows(.refused) } + result.refusedRows.flatMap { $0 }
    self.init(
      status: result.status, made: summaries.map { $0.rows(.made).count }.reduce(0, +),
      unchanged: summaries.map { $0.rows(.unchanged).count }.reduce(0, +),
      refusedRows: refused.sorted())
    for summary in summaries where summary.end != .unwritable {
      folders.append(summary.folder)
      files += summary.records.filter { $0.state == .made }.compactMap(\.file)
        .map { summary.folder + "/" + $0 }
      for file in summary.filesOfAll where file.state == .made || file.state == .unchanged {
        let path = summary.folder + "/" + file.file
        if file.file == OutputName.handOutList {
          handOutLists.append(path)
        } else {
          printFiles.append(path)
        }
      }
    }
    json = Self.encoded(CertificateReport(result, describe: describe))
  }

  private static func encoded(_ report: CertificateReport) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // The report holds only texts, whole numbers and truth values, which always encode.
    let data = (try? encoder.encode(report)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
