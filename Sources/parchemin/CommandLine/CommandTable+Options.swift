import Production

/// The options, by heading; those of several commands stand here once.
extension CommandTable {
  static let data = OptionEntry(
    name: "data", section: .input, value: .folder, alsoCalled: ["données"])
  static let quiet = OptionEntry(
    name: "quiet", section: .terminal, alsoCalled: ["silence", "silencieux"])
  static let verbose = OptionEntry(
    name: "verbose", section: .terminal, alsoCalled: ["détails", "bavard"])
  static let helpOption = OptionEntry(name: "help", section: .terminal, alsoCalled: ["aide"])
  static let terminalLocaleOption = OptionEntry(
    name: "locale", section: .terminal, value: .locale, alsoCalled: ["langue", "variante"],
    describedAs: "locale-terminal")

  static let force = OptionEntry(
    name: "force", section: .output, alsoCalled: ["forcer", "remplacer"])
  static let format = OptionEntry(
    name: "format", section: .output, value: .choice,
    standard: CertificateRequest.Format.text.rawValue)

  static let inputOptions = [
    OptionEntry(name: "project", section: .input, value: .file, alsoCalled: ["projet"]),
    OptionEntry(
      name: "only", section: .input, value: .rows, alsoCalled: ["seulement", "lignes", "rows"]),
    OptionEntry(
      name: "shard", section: .input, value: .shard,
      alsoCalled: ["partie", "part", "fragment", "tranche"]),
    data,
  ]

  private static let lookOptions = [
    OptionEntry(
      name: "locale", section: .paper, value: .locale, alsoCalled: ["langue", "variante"]),
    OptionEntry(
      name: "template", section: .paper, value: .name, alsoCalled: ["gabarit", "modèle"]),
    OptionEntry(name: "theme", section: .paper, value: .name, alsoCalled: ["thème"]),
    OptionEntry(name: "paper", section: .paper, value: .choice, alsoCalled: ["papier"]),
  ]

  private static let black = OptionEntry(name: "black", section: .paper, alsoCalled: ["noir"])

  private static let output = OptionEntry(
    name: "output", section: .output, value: .folder, standard: CertificateOrder.standardOutput,
    alsoCalled: ["sortie", "dossier"])

  /// Of the commands for one document.
  static let documentOptions =
    lookOptions + [
      black, output,
      OptionEntry(
        name: "export", section: .output, value: .choice, alsoCalled: ["exporter", "texte"]),
      force, format,
    ]

  static let paperOptions =
    lookOptions + [
      OptionEntry(name: "date", section: .paper, value: .date),
      black,
      OptionEntry(name: "proof", section: .paper, alsoCalled: ["épreuve"]),
      OptionEntry(name: "duplicate", section: .paper, alsoCalled: ["duplicata"]),
      OptionEntry(
        name: "reason", section: .paper, value: .reason, alsoCalled: ["motif", "raison"]),
    ]

  static let outputOptions = [
    output,
    OptionEntry(
      name: "filename", section: .output, value: .pattern, alsoCalled: ["nom-de-fichier", "nom"]),
    OptionEntry(
      name: "sort", section: .output, value: .choice,
      standard: CertificateOrder.Sorting.list.rawValue, alsoCalled: ["tri", "ordre"]),
    OptionEntry(name: "no-merged", section: .output, alsoCalled: ["sans-impression"]),
    OptionEntry(name: "no-separate", section: .output, alsoCalled: ["sans-fichiers"]),
    force,
    OptionEntry(name: "jobs", section: .output, value: .number, alsoCalled: ["tâches"]),
    format,
  ]
}
