/// What a summary says, block by block, in this order.
enum SummaryBlock: String, CaseIterable, Hashable, Sendable {
  /// Who agrees, and as what.
  case parties
  /// How it came about.
  case context = "contexte"
  /// What is agreed.
  case object = "objet"
  /// From when to when.
  case term = "durée"
  /// Where.
  case territory = "territoire"
  /// « En bref »: a season in numbers.
  case figures = "chiffres"
  /// Who does what.
  case commitments = "engagements"
  /// Who pays how much.
  case financial = "contributions"
  /// Who gives what, and how many hours.
  case inKind = "apports"
  /// What is due when.
  case payments = "versements"
  /// What happens when.
  case dates
  /// Who decides.
  case governance = "gouvernance"
  /// What is reported.
  case accounts = "bilan"
  /// Who is named where.
  case publicity = "communications"
  /// What is kept of people.
  case privacy = "renseignements"
  /// How it is changed and left.
  case withdrawal = "retrait"
  /// Whom to ask.
  case contacts
  /// What is attached.
  case annexes

  /// The words of its label.
  var label: SummaryKey {
    switch self {
    case .parties: .parties
    case .context: .context
    case .object: .object
    case .term: .term
    case .territory: .territory
    case .figures: .figures
    case .commitments: .commitments
    case .financial: .financial
    case .inKind: .inKind
    case .payments: .payments
    case .dates: .dates
    case .governance: .governance
    case .accounts: .accounts
    case .publicity: .publicity
    case .privacy: .privacy
    case .withdrawal: .withdrawal
    case .contacts: .contacts
    case .annexes: .annexes
    }
  }
}
