import Localization

/// The articles that the catalogues word, in their order: `entente.article.<key>`.
public enum StandardArticle: String, Hashable, Sendable, CaseIterable {
  /// What the agreement sets up.
  case object = "objet"
  /// From when to when.
  case term = "durée"
  /// What the committee does.
  case mandate = "mandat"
  /// What each party brings.
  case commitments = "engagements"
  /// Who carries the project; not for a steering committee.
  case carrier = "porteur"
  /// What the youths decide; not for a steering committee.
  case youth = "jeunes"
  /// Where the budget stands.
  case budget
  /// How the committee meets and decides.
  case meetings = "réunions"
  /// Who is named where.
  case publicity = "communications"
  /// Personal data.
  case privacy = "renseignements"
  /// The report at the end of the season.
  case review = "bilan"
  /// Amendment and withdrawal.
  case amendment = "modification"
  /// How a dispute is settled.
  case disputes = "différends"
  /// Whose law.
  case law = "droit"
  /// How many copies are signed: Québec; in France the conclusion says it.
  case copies = "exemplaires"

  /// Those that an agreement has unless its file drops some.
  static func standing(_ kind: CommitteeKind, in locale: DocumentLocale) -> [StandardArticle] {
    allCases.filter { article in
      switch article {
      case .carrier, .youth: kind == .local
      case .copies: locale == .canada
      default: true
      }
    }
  }
}
