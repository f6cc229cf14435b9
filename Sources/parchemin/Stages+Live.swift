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
      documentsLocale: { request in
        request.orders.first.flatMap { Production.documentLocale(of: $0, files: machine.files) }
      },
      documents: { request, reporter in machine.documents(request, reporter) },
      merge: { request, reporter in machine.merge(request, reporter) },
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
    outcome(request.data, reporter) { makeCertificates(CertificateOrder(request), in: $0) }
  }

  func merge(_ request: MergeRequest, _ reporter: Reporter) -> CertificatesOutcome {
    outcome(request.data, reporter) {
      mergeCertificates(request.folders, replacingFiles: request.replacesFiles, in: $0)
    }
  }

  func documents(_ request: DocumentRequest, _ reporter: Reporter) -> DocumentsOutcome {
    let folder = folder(request.data)
    var results: [DocumentResult] = []
    if let found = folder.value {
      let workshop = workshop(found, reporter)
      for order in request.orders {
        results.append(makeDocument(order, in: workshop))
        if workshop.interruption.isRequested { break }
      }
    } else {
      results = [DocumentResult(folder.problems, .unreadableInput)]
    }
    reporter.report(results.flatMap(\.problems))
    return DocumentsOutcome(results, describe: reporter.localizer.sentence)
  }

  /// What a run comes to; its problems are said.
  private func outcome(
    _ data: String?, _ reporter: Reporter, _ run: (CertificateWorkshop) -> CertificateResult
  ) -> CertificatesOutcome {
    let folder = folder(data)
    var result = CertificateResult()
    if let found = folder.value {
      result = run(workshop(found, reporter))
    } else {
      result.problems = folder.problems
      result.status = .unreadableInput
    }
    reporter.report(result.problems)
    return CertificatesOutcome(result, describe: reporter.localizer.sentence)
  }

  private func workshop(_ data: DataFolder, _ reporter: Reporter) -> CertificateWorkshop {
    CertificateWorkshop(
      data: data, catalogue: reporter.localizer.catalogue, files: files,
      program: "parchemin \(Program.version)", interruption: .onSignals(),
      progress: { reporter.progress($0) })
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
