import ArgumentParser
import Problems

/// What a command line asks for.
enum Invocation {
  /// No word at all.
  case nothing
  /// The list of commands.
  case overview
  /// The page of one command.
  case help(CommandEntry)
  /// The program's version.
  case version
  /// Certificates from member lists.
  case certificates(CertificatesArguments)
  /// Agreements from their files.
  case agreement(AgreementArguments)
  /// Summaries of agreements and conventions.
  case summary(SummaryArguments)
  /// The parts of lists, merged.
  case merge(MergeArguments)
  /// One message, formatted.
  case message(MessageArguments)
  /// What is wrong with the installation.
  case doctor(DoctorArguments)

  /// Reads the words after the program's name; nil, with the reason, where they ask nothing known.
  ///
  /// Help and version win over everything else on the line (GNU Coding Standards, 4.8.2 and 4.8.3).
  static func read(_ arguments: [String]) -> Checked<Invocation?> {
    guard let first = arguments.first else { return Checked(.nothing) }
    let options = arguments.prefix { $0 != "--" }
    if options.contains("--version") { return Checked(.version) }
    let command = CommandTable.command(named: first)
    if !helpWords.isDisjoint(with: options) { return Checked(command.map(help) ?? .overview) }
    guard let command else { return Checked(nil, [unknown(first)]) }
    return parse(command, Array(arguments.dropFirst()))
  }

  private static let helpWords: Set = ["--help", "-h", "--aide"]

  private static func parse(
    _ command: CommandEntry, _ rest: [String]
  ) -> Checked<Invocation?> {
    do {
      switch command {
      case CommandTable.certificates: return Checked(.certificates(try .parse(rest)))
      case CommandTable.agreement: return Checked(.agreement(try .parse(rest)))
      case CommandTable.summary: return Checked(.summary(try .parse(rest)))
      case CommandTable.merge: return Checked(.merge(try .parse(rest)))
      case CommandTable.message: return Checked(.message(try .parse(rest)))
      case CommandTable.doctor: return Checked(.doctor(try .parse(rest)))
      default: return helpTopic(try HelpArguments.parse(rest).command)
      }
    } catch {
      return Checked(nil, [usageProblem(for: error, options: command.options)])
    }
  }

  private static func helpTopic(_ name: String?) -> Checked<Invocation?> {
    guard let name else { return Checked(.overview) }
    guard let command = CommandTable.command(named: name) else {
      return Checked(nil, [unknown(name)])
    }
    return Checked(.help(command))
  }

  private static func unknown(_ word: String) -> Problem {
    if word.hasPrefix("-") { return unknownOptionProblem(word, options: [CommandTable.helpOption]) }
    let known = CommandTable.commands.flatMap(\.names)
    return UsageProblem.unknownCommand.problem([
      "value": .text(word), "nearest": .text(nearestMatch(to: word, among: known) ?? ""),
    ])
  }
}
