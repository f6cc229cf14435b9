import Host
import Localization
import Problems
import Production

extension Stages {
  /// The program's own stages, on the machine's files.
  static func live(_ environment: Environment) -> Stages {
    let machine = Machine(environment: environment)
    return Stages(
      words: { data, locale in machine.words(data: data, locale) },
      documentLocale: { request in
        Production.documentLocale(of: CertificateOrder(request), files: machine.files)
      },
      certificates: { request, reporter in machine.certificates(request, reporter) },
      catalogueProblems: { data in machine.catalogueProblems(data: data) },
      installationProblems: { data in machine.installationProblems(data: data) })
  }
}

/// The machine that the program runs on: its files and where the program's own data are.
private struct Machine: Sendable {
  let environment: Environment
  let files = SystemFileAccess()

  func words(data: String?, _ locale: DocumentLocale) -> Checked<Localizer?> {
    let folder = folder(data)
    guard let found = folder.value else { return Checked(nil, folder.problems) }
    let loaded = found.catalogue()
    if loaded.value.keys(for: locale).isEmpty { return Checked(nil, loaded.problems) }
    return Checked(Localizer(locale: locale, catalogue: loaded.value), loaded.problems)
  }

  func certificates(_ request: CertificateRequest, _ reporter: Reporter) -> CertificatesOutcome {
    let folder = folder(request.data)
    guard let data = folder.value else {
      reporter.report(folder.problems)
      var result = CertificateResult()
      result.problems = folder.problems
      result.status = .unreadableInput
      return CertificatesOutcome(result, describe: reporter.localizer.sentence)
    }
    let workshop = CertificateWorkshop(
      data: data, catalogue: reporter.localizer.catalogue, files: files,
      program: "parchemin \(Program.version)", interruption: .onSignals(),
      progress: { reporter.progress($0.done, of: $0.total) })
    let result = makeCertificates(CertificateOrder(request), in: workshop)
    reporter.report(result.problems)
    return CertificatesOutcome(result, describe: reporter.localizer.sentence)
  }

  func catalogueProblems(data: String?) -> [Problem] {
    let folder = folder(data)
    guard let found = folder.value else { return folder.problems }
    let loaded = found.catalogue()
    let use = Production.catalogueUse.adding(CommandTable.keys)
    return loaded.problems + found.unknownLocales() + loaded.value.lint(use)
  }

  func installationProblems(data: String?) -> [Problem] {
    let folder = folder(data)
    guard let found = folder.value else { return folder.problems }
    return found.installationProblems()
  }

  private func folder(_ data: String?) -> Checked<DataFolder?> {
    environment.dataRoot(option: data, files: files).map { path in
      path.map { DataFolder(path: $0, files: files) }
    }
  }
}
