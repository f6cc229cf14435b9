/// What a party is for the project.
public enum PartyRole: Hashable, Sendable {
  /// `porteur`: organisme porteur, structure porteuse. At most one party.
  case carrier
  /// `économique`: parrainage économique (France).
  case economicSponsor
  /// `jeunesse`: parrainage jeunesse (France).
  case youthSponsor
  /// `employeur`: employs the animation team; a sentence of its own, no word of `partie.rôle`.
  case employer
  /// `financement`
  case funding
  /// `locaux`
  case premises
  /// `animation`: animates the committee.
  case animation
  /// `membre`
  case member
  /// Words of the file's own.
  case own(String)

  /// The `$rôle` of the messages: the key in the file, or the own words.
  public var key: String {
    switch self {
    case .carrier: "porteur"
    case .economicSponsor: "économique"
    case .youthSponsor: "jeunesse"
    case .employer: "employeur"
    case .funding: "financement"
    case .premises: "locaux"
    case .animation: "animation"
    case .member: "membre"
    case .own(let words): words
    }
  }

  /// The roles that have a key.
  static let known: [PartyRole] = [
    .carrier, .economicSponsor, .youthSponsor, .employer, .funding, .premises, .animation, .member,
  ]
}
