import Localization
import Problems
import Production

/// One call of the program: read the command line, do what it asks, say how it went.
struct Program: Sendable {
  /// The version that `--version` prints.
  static let version = "0.1.0"

  /// Where words go.
  let terminal: Terminal
  /// What does the work.
  let stages: Stages

  /// Runs one command line (without the program's name).
  func run(_ arguments: [String]) -> ExitStatus {
    let words = stages.words(
      dataFolder(in: arguments), terminalLocale(arguments, variables: terminal.variables))
    guard let localizer = words.value else { return refuse(without: words.problems) }
    let reporter = Reporter(terminal: terminal, localizer: localizer)
    reporter.report(words.problems)
    let invocation = Invocation.read(arguments)
    reporter.report(invocation.problems)
    guard let asked = invocation.value, !invocation.isRefused else { return .usage }
    return run(asked, reporter)
  }

  private func run(_ asked: Invocation, _ reporter: Reporter) -> ExitStatus {
    let help = HelpPage(localizer: reporter.localizer, width: terminal.width)
    switch asked {
    case .nothing:
      terminal.error(help.overview())
      return .usage
    case .overview: terminal.output(help.overview())
    case .help(let command): terminal.output(help.page(of: command))
    case .version: terminal.output("parchemin \(Self.version)\n")
    case .certificates(let arguments): return certificates(arguments, reporter)
    case .agreement(let arguments): return documents(DocumentRequest.read(arguments), reporter)
    case .summary(let arguments): return documents(DocumentRequest.read(arguments), reporter)
    case .merge(let arguments): return merge(arguments, reporter)
    case .message(let arguments): return message(arguments, reporter)
    case .doctor(let arguments): return doctor(arguments, reporter)
    }
    return .success
  }

  // Said without the catalogues because they are what is missing.
  private func refuse(without problems: [Problem]) -> ExitStatus {
    for problem in problems {
      let file = problem.place?.file.map { " \($0)" } ?? ""
      let line = problem.place?.line.map { ", ligne \($0)" } ?? ""
      terminal.error("erreur[\(problem.code)]\(file)\(line)\n")
    }
    terminal.error(
      """
      erreur[terminal.no-catalogues] Les textes du programme sont introuvables. \
      (Donnez par --data le dossier qui contient « locales », ou réinstallez le programme.)

      """)
    return .unreadableInput
  }
}
