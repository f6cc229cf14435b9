/// One command as the help shows it.
struct CommandEntry: Hashable, Sendable {
  /// What stands on the line without dashes.
  struct Operand: Hashable, Sendable {
    /// The last part of its name's key, `terminal.aide.valeur.<value>`.
    let value: String
    /// Whether several may follow each other.
    var repeats = false
    /// Whether it may be left out.
    var isOptional = false
  }

  /// The name in English.
  let name: String
  /// The names in French.
  let aliases: [String]
  /// What follows without dashes.
  let operands: [Operand]
  /// Its options, in the order of the help.
  let options: [OptionEntry]
  /// Lines to copy.
  let examples: [String]

  /// Catalogue key of the line in the list of commands.
  var summaryKey: String { "terminal.aide.commande.\(name)" }
  /// Catalogue key of the paragraph on its own page.
  var textKey: String { "terminal.aide.commande.\(name)-texte" }
  /// All the names it answers to.
  var names: [String] { [name] + aliases }
}
