/// What stands after « de » or « à »: the string alone does not tell whether its article contracts.
enum ComplementKind: String, Hashable, Sendable {
  /// A place: du Bic, des Escoumins (Justice Canada, Juriling 142).
  case toponym
  /// A place named for a person: de Le Gardeur (Commission de toponymie).
  case toponymFromPerson = "toponym-from-person"
  /// A person, given name first: d’Élodie, de Hugo.
  case person
  /// A surname: de Le Page, its article never contracts.
  case surname
  /// A title of a work or of a paper.
  case title
  /// A common noun, with or without its article: du comité, de l’organisme.
  case noun
  /// A number in figures or words: de 11, de huit.
  case number
  /// A month: d’août.
  case month

  /// Whether « le » and « les » before the name melt into « du », « des », « au », « aux ».
  var contracts: Bool {
    switch self {
    case .toponym, .noun, .title: true
    case .toponymFromPerson, .person, .surname, .number, .month: false
    }
  }
}
