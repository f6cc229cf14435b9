/// What may stand in braces in `--filename`.
enum FileNameVariable: String, CaseIterable {
  case number = "numéro"
  case rank = "rang"
  case given = "prénom"
  case family = "nom"
  case document = "document"
}
