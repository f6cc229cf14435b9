import Localization
import Problems
import Production
import Synchronization
import Testing

@testable import parchemin

/// Whole command lines: what is printed where, and how the program ends.
struct ProgramTests {
  private func run(
    _ line: String..., outcome: CertificatesOutcome = CertificatesOutcome(status: .success),
    variables: [String: String] = [:],
    asked: @escaping @Sendable (CertificateRequest) -> Void = { _ in }
  ) -> (status: Production.ExitStatus, output: String, error: String) {
    var stages = packageStages
    stages.words = { _, locale in packageStages.words(packagePath, locale) }
    stages.certificates = { request, _ in
      asked(request)
      return outcome
    }
    let written = RecordedTerminal()
    let program = Program(terminal: written.terminal(variables: variables), stages: stages)
    let status = program.run(line)
    return (status, written.output, written.error)
  }

  @Test func nothingAskedShowsTheHelpAsAnError() {
    let run = run()
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("parchemin COMMANDE"))
  }

  @Test func helpAndVersionGoToStandardOutput() {
    #expect(run("--version").output == "parchemin \(Program.version)\n")
    let help = run("aide", "certificats")
    #expect(help.status == .success)
    #expect(help.error.isEmpty)
    #expect(help.output.contains("--output DOSSIER"))
  }

  @Test func usageErrorsEndBeforeAnythingIsMade() {
    let made = Mutex(false)
    let run = run(
      "certificates", "a.csv", "--jobs", "0", asked: { _ in made.withLock { $0 = true } })
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("erreur[usage.bad-jobs]"))
    #expect(made.withLock { !$0 })
  }

  @Test func theRunGetsWhatWasAsked() {
    let lists = Mutex<[String]>([])
    _ = run(
      "attestations", "a.csv", "b.csv", asked: { request in lists.withLock { $0 = request.lists } })
    #expect(lists.withLock { $0 } == ["a.csv", "b.csv"])
  }

  @Test func theResultInWords() {
    let outcome = CertificatesOutcome(
      status: .refused, made: 13, unchanged: 2, refusedRows: [7, 9], folders: ["sortie"],
      printFiles: ["sortie/impression.pdf"], handOutLists: ["sortie/liste-de-remise.pdf"],
      files: ["sortie/certificat-1.pdf"])
    let run = run("certificates", "a.csv", outcome: outcome)
    #expect(run.status == .refused)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.first == "13 certificats faits.")
    #expect(lines.last == "Liste de remise : sortie/liste-de-remise.pdf")
    #expect(
      self.run("certificates", "a", "--verbose", outcome: outcome).output.contains("cat-1.pdf"))
    #expect(self.run("certificates", "a", "--quiet", outcome: outcome).output.isEmpty)
  }

  @Test func theResultAsJSON() {
    let outcome = CertificatesOutcome(status: .success, made: 1, json: "{\"made\":1}\n")
    #expect(
      run("certificates", "a", "--format", "json", outcome: outcome).output == "{\"made\":1}\n")
  }

  @Test func inFranceTheyAreAttestations() {
    let outcome = CertificatesOutcome(status: .success, made: 13)
    let run = run("certificates", "a", outcome: outcome, variables: ["LANG": "fr_FR.UTF-8"])
    #expect(run.output == "13 attestations faites.\n")
  }

  @Test func aMessageIsFormatted() {
    let run = run("message", "--locale", "fr-CA", "{$lieu}, {$x}", "lieu=Alma", "x=a=b")
    #expect(run.status == .success)
    #expect(run.output == "Alma, a=b\n")
  }

  @Test func withoutWordsTheProgramSaysSo() {
    let written = RecordedTerminal()
    var stages = packageStages
    stages.words = { _, _ in Checked(nil) }
    let status = Program(terminal: written.terminal(), stages: stages).run(["help"])
    #expect(status == .unreadableInput)
    #expect(written.error.hasPrefix("erreur[terminal.no-catalogues]"))
  }

  @Test func doctorTellsWhatTheCataloguesLack() {
    let written = RecordedTerminal()
    var stages = packageStages
    stages.words = { _, locale in packageStages.words(packagePath, locale) }
    stages.catalogueProblems = { _ in [Problem("catalogue.missing-key", .warning)] }
    stages.installationProblems = { _ in [] }
    let status = Program(terminal: written.terminal(), stages: stages).run(["diagnostic"])
    #expect(status == .refused)
    #expect(written.error.hasPrefix("avertissement[catalogue.missing-key]"))
    stages.catalogueProblems = { _ in [] }
    #expect(Program(terminal: written.terminal(), stages: stages).run(["doctor"]) == .success)
  }
}
