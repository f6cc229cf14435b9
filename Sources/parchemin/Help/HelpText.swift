/// The catalogue keys of the help's own words.
enum HelpText {
  /// What the program is, in a sentence or two.
  static let program = "terminal.aide.programme"
  /// Heading of the line that shows how to write a command.
  static let usage = "terminal.aide.utilisation"
  /// What stands for a command's name.
  static let command = "terminal.aide.valeur.commande"
  /// Heading of the list of commands.
  static let commands = "terminal.aide.commandes"
  /// What stands for the options.
  static let options = "terminal.aide.options"
  /// Where to read on.
  static let more = "terminal.aide.suite"
  /// Heading of the lines to copy.
  static let examples = "terminal.aide.exemples"
  /// `$valeur`: what holds without the option.
  static let standard = "terminal.aide.sans-option"

  /// Heading of a group of options.
  static func section(_ section: OptionEntry.Section) -> String {
    "terminal.aide.rubrique.\(section.rawValue)"
  }

  /// Name of a kind of value.
  static func value(_ value: String) -> String { "terminal.aide.valeur.\(value)" }

  /// The keys that stand once, whatever the commands.
  static let all = [program, usage, command, commands, options, more, examples, standard]
}
