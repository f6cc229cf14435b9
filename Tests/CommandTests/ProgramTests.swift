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
      status: .refused,
      projects: [
        CertificatesOutcome.Project(
          made: 13, unchanged: 2, refusedRows: [7, 9], folder: "sortie",
          printFile: "sortie/impression.pdf", handOutList: "sortie/liste-de-remise.pdf",
          files: ["sortie/certificat-1.pdf"])
      ])
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

  /// A coordinator of several projects wants to know of each, and which were forgotten.
  @Test func theResultOfSeveralLists() {
    let outcome = CertificatesOutcome(
      status: .unreadableInput,
      projects: [
        CertificatesOutcome.Project(
          name: "nord/membres.csv", made: 12, refusedRows: [4], folder: "sortie/nord",
          printFile: "sortie/nord/impression.pdf", handOutList: "sortie/nord/liste-de-remise.pdf"),
        CertificatesOutcome.Project(
          name: "sud/membres.csv", made: 1, unchanged: 7, folder: "sortie/sud"),
        CertificatesOutcome.Project(name: "est/membres.csv", refusedRows: [2, 3]),
        CertificatesOutcome.Project(name: "vide/membres.csv", folder: "sortie/vide"),
      ], unmade: ["ouest/membres.csv", "îles/membres.csv"])
    #expect(
      folded(run("certificates", "a.csv", "b.csv", outcome: outcome).output) == """
        nord/membres.csv : 12 faits et 1 refusé (ligne 4) → sortie/nord/impression.pdf
        sud/membres.csv : 1 fait et 7 à jour → sortie/sud
        est/membres.csv : 2 refusés (lignes 2 et 3)
        vide/membres.csv : rien de fait → sortie/vide
        13 certificats faits.
        7 certificats étaient déjà à jour.
        3 certificats refusés.
        Rien n’a été fait de ces 2 listes : ouest/membres.csv et îles/membres.csv.

        """)
  }

  @Test func ofAPartTheResultTellsWhatToDoNext() {
    let outcome = CertificatesOutcome(
      status: .success,
      projects: [
        CertificatesOutcome.Project(
          made: 3, folder: "sortie/partie-1-sur-4", folderOfParts: "sortie")
      ])
    #expect(
      folded(run("certificates", "a.csv", "--shard", "1/4", outcome: outcome).output) == """
        3 certificats faits.
        Dossier : sortie/partie-1-sur-4
        Quand toutes les parties sont faites : parchemin merge sortie

        """)
  }

  @Test func theMergeGetsWhatWasAsked() {
    let asked = Mutex<MergeRequest?>(nil)
    var stages = packageStages
    stages.words = { _, locale in packageStages.words(packagePath, locale) }
    stages.merge = { request, _ in
      asked.withLock { $0 = request }
      return CertificatesOutcome(status: .unreadableInput, json: "{}\n")
    }
    let written = RecordedTerminal()
    let program = Program(terminal: written.terminal(), stages: stages)
    let line = ["fusionner", "nord", "sud", "--force", "--format", "json", "--verbose"]
    #expect(program.run(line) == .unreadableInput)
    #expect(written.output == "{}\n")
    var expected = MergeRequest(folders: ["nord", "sud"])
    expected.replacesFiles = true
    expected.format = .json
    expected.loudness = .verbose
    #expect(asked.withLock { $0 } == expected)
    #expect(program.run(["merge"]) == .usage)
    #expect(written.error.contains("erreur[usage.missing-folder]"))
  }

  @Test func theResultAsJSON() {
    let outcome = CertificatesOutcome(status: .success, json: "{\"made\":1}\n")
    #expect(
      run("certificates", "a", "--format", "json", outcome: outcome).output == "{\"made\":1}\n")
  }

  @Test func inFranceTheyAreAttestations() {
    let outcome = CertificatesOutcome(
      status: .success, projects: [CertificatesOutcome.Project(made: 13)])
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
