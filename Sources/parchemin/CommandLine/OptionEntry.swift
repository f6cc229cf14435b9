/// One option as the help shows it and as usage errors propose it.
struct OptionEntry: Hashable, Sendable {
  /// Under which heading of the help it stands.
  enum Section: String, CaseIterable, Sendable {
    /// What is read.
    case input = "lecture"
    /// What is on the paper.
    case paper = "papier"
    /// What is written, and where.
    case output = "sortie"
    /// What the terminal shows.
    case terminal
  }

  /// The kind of value that follows; its name in the help is `terminal.aide.valeur.<raw value>`.
  enum Value: String, CaseIterable, Sendable {
    /// A path of a file.
    case file = "fichier"
    /// A path of a folder.
    case folder = "dossier"
    /// A whole number.
    case number = "nombre"
    /// A day.
    case date
    /// Rows of a spreadsheet.
    case rows = "lignes"
    /// One of several parts, `1/4`.
    case shard = "partie"
    /// One of a few words.
    case choice = "choix"
    /// A name among those of a folder.
    case name = "nom"
    /// A model of file names.
    case pattern = "patron"
    /// Why a paper is made again.
    case reason = "motif"
    /// A variant of French.
    case locale = "variante"
  }

  /// The long name, without its dashes.
  let name: String
  /// Where the help shows it.
  let section: Section
  /// What follows it; nil for a flag.
  var value: Value?
  /// What holds without it, as typed; nil where nothing does or where the description says it.
  var standard: String?
  /// French words for it that a user may try, to propose the right one.
  var alsoCalled: [String] = []
  /// The last part of its description's key, where it differs from the name.
  var describedAs: String?

  /// Catalogue key of the description.
  var key: String { "terminal.aide.option." + (describedAs ?? name) }
}
