/// The catalogue keys of what the terminal shows, besides the help's (see `CommandTable.keys`).
enum TerminalText: String, CaseIterable, Sendable {
  /// `$lieu`, `$phrase`: a problem that has a place.
  case placed = "terminal.problème"
  /// `$faits`, `$total`: how far the run is.
  case progress = "terminal.progression"
  /// `$faites`, `$total`: how far the run is with its lists.
  case listProgress = "terminal.progression-listes"
  /// `$n`: how many were made.
  case made = "terminal.résultat.faits"
  /// `$n`: how many were there already and up to date.
  case unchanged = "terminal.résultat.à-jour"
  /// `$n`, `$lignes`: how many were refused, and which rows of the list.
  case refused = "terminal.résultat.refusés"
  /// `$n`: how many were refused, of several lists.
  case refusedInAll = "terminal.résultat.refusés-en-tout"
  /// `$nom`, `$comptes`: one list among several.
  case project = "terminal.résultat.projet"
  /// `$n`: how many were made, of one list among several.
  case someMade = "terminal.résultat.dont-faits"
  /// `$n`: how many were up to date, of one list among several.
  case someUnchanged = "terminal.résultat.dont-à-jour"
  /// `$n`, `$lignes`: how many were refused, of one list among several.
  case someRefused = "terminal.résultat.dont-refusés"
  /// Nothing was made of one list among several.
  case noneMade = "terminal.résultat.rien"
  /// `$n`, `$listes`: for which lists nothing was begun.
  case unmade = "terminal.résultat.pas-commencées"
  /// `$dossiers`: what to type when all parts are made.
  case mergeNext = "terminal.résultat.réunir"
  /// `$dossier`: where everything is.
  case folder = "terminal.résultat.dossier"
  /// `$fichier`: the file to print.
  case printFile = "terminal.résultat.impression"
  /// `$fichier`: the list to sign on the evening.
  case handOutList = "terminal.résultat.liste"
  /// `$fichier`: one file written, with `--verbose`.
  case file = "terminal.résultat.fichier"
  /// `$fichier`: an agreement or a summary, made now.
  case document = "terminal.résultat.document"
  /// `$fichier`: one that was there already and up to date.
  case unchangedDocument = "terminal.résultat.document-à-jour"
  /// `doctor` found nothing.
  case healthy = "terminal.diagnostic.rien"
}
