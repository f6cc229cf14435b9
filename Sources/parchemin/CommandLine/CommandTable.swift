/// Every command and option, in the order of the help: the one table from which help, usage errors
/// and the list of catalogue keys are made. The parser's structures are tested against it.
enum CommandTable {
  /// The commands.
  static let commands = [certificates, agreement, summary, merge, message, doctor, help]

  /// The command of that name, in English or in French.
  static func command(named name: String) -> CommandEntry? {
    commands.first { $0.names.contains(name) }
  }

  /// Certificates and attestations from member lists.
  static let certificates = CommandEntry(
    name: "certificates", aliases: ["certificats", "attestations"],
    operands: [.init(value: "liste", repeats: true)],
    options: inputOptions + paperOptions + outputOptions + [quiet, verbose, helpOption],
    examples: [
      "parchemin certificates membres.csv",
      "parchemin certificates membres.csv --proof --output épreuves",
      "parchemin certificates membres.csv --only 7 --reason replaces",
      "parchemin certificates nord/membres.csv sud/membres.csv",
      "parchemin certificates membres.csv --shard 1/4",
    ])

  /// Agreements of a committee.
  static let agreement = CommandEntry(
    name: "agreement", aliases: ["entente", "convention"],
    operands: [.init(value: "fichier", repeats: true)],
    options: [data] + documentOptions + [quiet, verbose, helpOption],
    examples: ["parchemin agreement entente.yaml", "parchemin agreement entente.yaml --paper a4"])

  /// Agreements and conventions in short.
  static let summary = CommandEntry(
    name: "summary", aliases: ["sommaire", "synthese", "synthèse"],
    operands: [.init(value: "fichier", repeats: true)],
    options: [
      data,
      OptionEntry(
        name: "side-by-side", section: .paper, alsoCalled: ["côte-à-côte", "deux-colonnes"]),
    ] + documentOptions + [quiet, verbose, helpOption],
    examples: [
      "parchemin summary convention.yaml", "parchemin summary entente.yaml --locale fr-FR",
      "parchemin summary convention.yaml --side-by-side",
    ])

  /// The parts of a list, made with `--shard`, become what a whole run gives.
  static let merge = CommandEntry(
    name: "merge", aliases: ["fusionner"],
    operands: [.init(value: "dossier", repeats: true)],
    options: [data, force, format, quiet, verbose, terminalLocaleOption, helpOption],
    examples: ["parchemin merge sortie", "parchemin merge sortie/nord sortie/sud"])

  /// One message of a catalogue, formatted.
  static let message = CommandEntry(
    name: "message", aliases: [],
    operands: [.init(value: "message"), .init(value: "variable", repeats: true, isOptional: true)],
    options: [
      OptionEntry(
        name: "locale", section: .terminal, value: .locale, alsoCalled: ["langue", "variante"],
        describedAs: "locale-message"),
      OptionEntry(name: "visible", section: .terminal, alsoCalled: ["espaces"]),
      data, helpOption,
    ],
    examples: [
      "parchemin message --locale fr-CA 'Le {$d :date length=long}' d=2026-08-01",
      "parchemin message --locale fr-FR --visible '{$x :fr:list type=and}' x=Alma x=Rennes",
    ])

  /// What is wrong with the installation, and how to mend it.
  static let doctor = CommandEntry(
    name: "doctor", aliases: ["diagnostic"], operands: [],
    options: [
      OptionEntry(name: "catalogues", section: .input, alsoCalled: ["textes", "mots"]),
      data, terminalLocaleOption, helpOption,
    ],
    examples: ["parchemin doctor", "parchemin doctor --catalogues"])

  /// The help itself.
  static let help = CommandEntry(
    name: "help", aliases: ["aide"], operands: [.init(value: "commande", isOptional: true)],
    options: [terminalLocaleOption], examples: ["parchemin help certificates"])
}
