/// The catalogue keys of what the terminal shows, besides the help's (see `CommandTable.keys`).
enum TerminalText: String, CaseIterable, Sendable {
  /// `$lieu`, `$phrase`: a problem that has a place.
  case placed = "terminal.problème"
  /// `$faits`, `$total`: how far the run is.
  case progress = "terminal.progression"
  /// `$n`: how many were made.
  case made = "terminal.résultat.faits"
  /// `$n`: how many were there already and up to date.
  case unchanged = "terminal.résultat.à-jour"
  /// `$n`, `$lignes`: how many were refused, and which rows of the list.
  case refused = "terminal.résultat.refusés"
  /// `$dossier`: where everything is.
  case folder = "terminal.résultat.dossier"
  /// `$fichier`: the file to print.
  case printFile = "terminal.résultat.impression"
  /// `$fichier`: the list to sign on the evening.
  case handOutList = "terminal.résultat.liste"
  /// `$fichier`: one file written, with `--verbose`.
  case file = "terminal.résultat.fichier"
  /// `doctor` found nothing.
  case healthy = "terminal.diagnostic.rien"
}
