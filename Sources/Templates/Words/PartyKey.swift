/// The words that present a party to an agreement: `parties.yaml`.
enum PartyKey: String, PaperKey {
  // Who it is.
  case form = "partie.forme"
  case seat = "partie.siège"
  case role = "partie.rôle"
  case designation = "partie.désignation"

  // The number that identifies it.
  case neq = "partie.neq"
  case siret = "partie.siret"
  case rna = "partie.rna"
  case identifiers = "partie.identifiants"

  // Who signs for it, and by which decision.
  case representative = "partie.représentant"
  case representation = "partie.représentation"
  case authorisation = "partie.autorisation"
}
