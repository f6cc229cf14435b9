public import Localization

/// A body that is party to an agreement.
public struct Party: Hashable, Sendable {
  /// What the rest of the file calls it: `clé`, else its short name without the article. Unique.
  public var key: String
  /// `dénomination`: its full name.
  public var name: Blank<String>
  /// `nom court`: « la Municipalité », with its gender and number; a body, so that « de » contracts.
  public var shortName: NounPhrase
  /// `forme`: « association régie par la loi du 1er juillet 1901 ».
  public var form: Blank<String>?
  /// `siège`: the address on one line.
  public var seat: Blank<String>?
  /// `public`: a public body, whose « siège » is not « social » (France).
  public var isPublic: Bool
  /// `neq`, `siret`, `rna`, in this order.
  public var identifiers: [Identifier]
  /// `représentants`: one or two people.
  public var representatives: [Representative]
  /// `résolution` (Québec) or `délibération` (France).
  public var authority: Authority?
  /// `rôles`, in the file's order, none twice.
  public var roles: [PartyRole]
  /// `engagements`.
  public var commitments: Commitments
  /// `lignes de signature`: 1 to 4; as many as representatives unless the file says otherwise.
  public var signatureLines: Int
  /// `témoin`: whether a line is kept for a witness (Québec).
  public var hasWitness: Bool

  /// Makes a party.
  public init(
    key: String, name: Blank<String>, shortName: NounPhrase, form: Blank<String>? = nil,
    seat: Blank<String>? = nil, isPublic: Bool = false, identifiers: [Identifier] = [],
    representatives: [Representative], authority: Authority? = nil, roles: [PartyRole] = [],
    commitments: Commitments = Commitments(), signatureLines: Int = 1, hasWitness: Bool = false
  ) {
    self.key = key
    self.name = name
    self.shortName = shortName
    self.form = form
    self.seat = seat
    self.isPublic = isPublic
    self.identifiers = identifiers
    self.representatives = representatives
    self.authority = authority
    self.roles = roles
    self.commitments = commitments
    self.signatureLines = signatureLines
    self.hasWitness = hasWitness
  }
}
