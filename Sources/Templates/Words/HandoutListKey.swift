/// The words of the list of the evening: `locales/fr/liste.yaml`.
enum HandoutListKey: String, PaperKey {
  case title = "liste.titre"
  case subtitle = "liste.sous-titre"
  /// How many there are, where the programme has no word of its own for them.
  case members = "liste.membres"
  case fileTitle = "liste.titre-pdf"

  // The heads of the columns.
  case rank = "liste.colonne-rang"
  case name = "liste.colonne-nom"
  case number = "liste.colonne-numéro"
  case signature = "liste.colonne-signature"

  /// The head of a column.
  init(column: ListTemplate.Column.Slot) {
    self =
      switch column {
      case .rank: .rank
      case .name: .name
      case .number: .number
      case .signature: .signature
      }
  }
}
