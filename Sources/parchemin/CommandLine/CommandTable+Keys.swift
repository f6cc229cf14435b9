import Problems

extension CommandTable {
  /// Every catalogue key that the command line uses, each once, in the order of the help.
  static var keys: [String] {
    var seen: Set<String> = []
    return (HelpText.all + commandKeys + TerminalText.allCases.map(\.rawValue) + problemKeys)
      .filter { seen.insert($0).inserted }
  }

  private static var commandKeys: [String] {
    commands.flatMap { command in
      [command.summaryKey, command.textKey]
        + command.operands.map { HelpText.value($0.value) }
        + command.options.flatMap { option in
          [HelpText.section(option.section), option.key]
            + (option.value.map { [HelpText.value($0.rawValue)] } ?? [])
        }
    }
  }

  private static var problemKeys: [String] { UsageProblem.all.map { "problem." + $0 } }
}
