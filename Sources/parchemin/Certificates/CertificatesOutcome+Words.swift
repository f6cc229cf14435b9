import Localization

extension CertificatesOutcome {
  /// The result as a coordinator reads it: how many, which not, where, what to print. Of several lists, a
  /// line for each, then what it comes to.
  func words(_ reporter: Reporter) -> String {
    let isOne = projects.count + unmade.count < 2
    var lines = isOne ? [] : projects.map { line(of: $0, reporter) }
    lines.append(reporter.text(.made, ["n": .count(sum(\.made))]))
    if sum(\.unchanged) > 0 {
      lines.append(reporter.text(.unchanged, ["n": .count(sum(\.unchanged))]))
    }
    lines += isOne ? details(reporter) : totals(reporter)
    if reporter.loudness == .verbose {
      lines += projects.flatMap(\.files).map { reporter.text(.file, ["fichier": .string($0)]) }
    }
    if let next = nextStep(reporter) { lines.append(next) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func sum(_ count: (Project) -> Int) -> Int { projects.map(count).reduce(0, +) }

  /// What a single list has besides its certificates.
  private func details(_ reporter: Reporter) -> [String] {
    projects.flatMap { project in
      [
        project.refusedRows.isEmpty ? nil : refusal(.refused, project.refusedRows, reporter),
        project.folder.map { reporter.text(.folder, ["dossier": .string($0)]) },
        project.printFile.map { reporter.text(.printFile, ["fichier": .string($0)]) },
        project.handOutList.map { reporter.text(.handOutList, ["fichier": .string($0)]) },
      ].compactMap(\.self)
    }
  }

  /// What several lists come to, besides their certificates.
  private func totals(_ reporter: Reporter) -> [String] {
    let refused = sum(\.refusedRows.count)
    return [
      refused > 0 ? reporter.text(.refusedInAll, ["n": .count(refused)]) : nil,
      unmade.isEmpty
        ? nil
        : reporter.text(
          .unmade, ["n": .count(unmade.count), "listes": .list(unmade.map { .string($0) })]),
    ].compactMap(\.self)
  }

  /// One list among several: `nord/membres.csv : 12 faits et 1 refusé (ligne 4)`, with the file to print, or
  /// the folder where there is none.
  private func line(of project: Project, _ reporter: Reporter) -> String {
    var counts: [String] = []
    if project.made > 0 { counts.append(reporter.text(.someMade, ["n": .count(project.made)])) }
    if project.unchanged > 0 {
      counts.append(reporter.text(.someUnchanged, ["n": .count(project.unchanged)]))
    }
    if !project.refusedRows.isEmpty {
      counts.append(refusal(.someRefused, project.refusedRows, reporter))
    }
    if counts.isEmpty { counts = [reporter.text(.noneMade)] }
    let line = reporter.text(
      .project,
      ["nom": .string(project.name), "comptes": .list(counts.map { .string($0) })])
    guard let place = project.printFile ?? project.folder else { return line }
    return line + " → " + place
  }

  private func refusal(_ key: TerminalText, _ rows: [Int], _ reporter: Reporter) -> String {
    reporter.text(
      key, ["n": .count(rows.count), "lignes": .list(rows.map { .string(String($0)) })])
  }

  /// How parts become a whole: the command to type, of several lists with all their folders.
  private func nextStep(_ reporter: Reporter) -> String? {
    let folders = projects.compactMap(\.folderOfParts)
    if folders.isEmpty { return nil }
    return reporter.text(.mergeNext, ["dossiers": .string(folders.joined(separator: " "))])
  }
}
