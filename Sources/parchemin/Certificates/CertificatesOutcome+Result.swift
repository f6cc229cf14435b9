import Foundation
import Problems
import Production

extension CertificatesOutcome {
  /// The outcome of a result; `describe` puts a problem into words.
  init(_ result: CertificateResult, describe: (Problem) -> String) {
    self.init(
      status: result.status,
      projects: zip(result.summaries, result.refusedRows).map(Project.init), unmade: result.unmade,
      json: Self.encoded(CertificateReport(result, describe: describe)))
  }

  private static func encoded(_ report: CertificateReport) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // The report holds only texts, whole numbers and truth values, which always encode.
    let data = (try? encoder.encode(report)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension CertificatesOutcome.Project {
  /// What a run or a merge has done; `refused` are rows that came to be no record.
  fileprivate init(_ summary: RunSummary, refused: [Int]) {
    name = summary.list ?? summary.folder
    made = summary.rows(.made).count
    unchanged = summary.rows(.unchanged).count
    refusedRows = (summary.rows(.refused) + refused).sorted()
    if summary.end == .unwritable || summary.end == .unmerged { return }
    folder = summary.folder
    files = summary.records.filter { $0.state == .made }.compactMap(\.file).map(path)
    if summary.shard != nil {
      folderOfParts = summary.folder.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/")
      return
    }
    for file in summary.filesOfAll where file.state == .made || file.state == .unchanged {
      if file.file == OutputName.handOutList {
        handOutList = path(file.file)
      } else {
        printFile = path(file.file)
      }
    }
  }

  private func path(_ name: String) -> String { (folder ?? "") + "/" + name }
}
