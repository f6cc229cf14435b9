import Localization
import Problems

/// Draws the help from the table of commands, in the user's French.
struct HelpPage {
  /// The words.
  let localizer: Localizer
  /// Characters in a line.
  let width: Int

  /// The list of commands.
  func overview() -> String {
    let commands = CommandTable.commands.map { command in
      (command.names.joined(separator: ", "), text(command.summaryKey))
    }
    return paragraphs([
      wrapped(text(HelpText.program)),
      "\(text(HelpText.usage))\n  parchemin \(word(HelpText.command)) …",
      section(text(HelpText.commands), commands),
      wrapped(text(HelpText.more)),
    ])
  }

  /// The page of one command.
  func page(of command: CommandEntry) -> String {
    let sections = OptionEntry.Section.allCases.map { section in
      self.section(
        text(HelpText.section(section)),
        command.options.filter { $0.section == section }.map { (label($0), description($0)) })
    }
    let examples = command.examples.map { "  " + $0 }.joined(separator: "\n")
    return paragraphs(
      ["\(text(HelpText.usage))\n  \(usage(of: command))", wrapped(text(command.textKey))]
        + sections + ["\(text(HelpText.examples))\n\(examples)"])
  }

  /// `parchemin certificates LISTE… [options]`.
  private func usage(of command: CommandEntry) -> String {
    let operands = command.operands.map { operand in
      let name = word(HelpText.value(operand.value)) + (operand.repeats ? "…" : "")
      return operand.isOptional ? "[\(name)]" : name
    }
    let options = command.options.isEmpty ? [] : ["[\(word(HelpText.options))]"]
    return (["parchemin", command.name] + operands + options).joined(separator: " ")
  }

  /// `--output DOSSIER`.
  private func label(_ option: OptionEntry) -> String {
    "--\(option.name)" + (option.value.map { " " + word(HelpText.value($0.rawValue)) } ?? "")
  }

  private func description(_ option: OptionEntry) -> String {
    let standard = option.standard.map { text(HelpText.standard, ["valeur": .string($0)]) }
    return [text(option.key), standard].compactMap(\.self).joined(separator: " ")
  }

  private func section(_ title: String, _ rows: [(String, String)]) -> String? {
    rows.isEmpty ? nil : "\(title)\n" + twoColumns(rows, width: width)
  }

  private func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrap(String($0), width: width) }.joined(separator: "\n")
  }

  private func paragraphs(_ parts: [String?]) -> String {
    parts.compactMap(\.self).joined(separator: "\n\n") + "\n"
  }

  private func word(_ key: String) -> String { text(key) }

  private func text(_ key: String, _ arguments: [String: MessageValue] = [:]) -> String {
    localizer.text(key, arguments).value.plain
  }
}
