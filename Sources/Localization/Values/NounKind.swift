/// What a noun phrase names: the letters alone do not tell whether its article contracts nor which tables
/// tell its h.
public enum NounKind: String, Hashable, Sendable, CaseIterable {
  /// A town or another place that one is « à »: du Bic, des Escoumins (Justice Canada, Juriling 142).
  case toponym
  /// A place named for a person: de Le Gardeur (Commission de toponymie).
  case toponymFromPerson = "toponym-from-person"
  /// A region, a département, a province, a country: du Québec, en Bretagne.
  case region
  /// A person, given name first: d’Élodie, de Hugo.
  case person
  /// A surname: de Le Page, its article never contracts.
  case surname
  /// A title of a work or of a paper.
  case title
  /// A body by its name or short name: du Carrefour, de la Ville, de l’Association.
  case organization
  /// A common noun, with or without its article: du comité, de l’organisme.
  case noun
  /// A number in figures or words: de 11, de huit.
  case number
  /// A month: d’août.
  case month

  /// Whether « le » and « les » before the name melt into « du », « des », « au », « aux ».
  var contracts: Bool {
    switch self {
    case .toponym, .region, .noun, .title, .organization: true
    case .toponymFromPerson, .person, .surname, .number, .month: false
    }
  }

  /// Whether it is a place of any kind.
  var isPlace: Bool { self == .toponym || self == .toponymFromPerson || self == .region }
}
