import Localization

extension CertificatesOutcome {
  /// The result as a coordinator reads it: how many, which not, where, what to print.
  func words(_ reporter: Reporter) -> String {
    var lines = [reporter.text(.made, ["n": .count(made)])]
    if unchanged > 0 { lines.append(reporter.text(.unchanged, ["n": .count(unchanged)])) }
    if !refusedRows.isEmpty { lines.append(refusal(reporter)) }
    lines += folders.map { reporter.text(.folder, ["dossier": .string($0)]) }
    lines += printFiles.map { reporter.text(.printFile, ["fichier": .string($0)]) }
    lines += handOutLists.map { reporter.text(.handOutList, ["fichier": .string($0)]) }
    if reporter.loudness == .verbose {
      lines += files.map { reporter.text(.file, ["fichier": .string($0)]) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func refusal(_ reporter: Reporter) -> String {
    reporter.text(
      .refused,
      ["n": .count(refusedRows.count), "lignes": .list(refusedRows.map { .string(String($0)) })])
  }
}
