/// A body that issues the papers and answers for them.
public struct Issuer: Hashable, Sendable {
  /// Its name as it is to be printed.
  public var name: String
  /// SIRET: the 14 digits of a French establishment, without spaces.
  public var siret: String?
  /// NEQ: the 10 digits of a Québec enterprise, without spaces.
  public var neq: String?
  /// RNA: W and the 9 digits of a French association.
  public var rna: String?

  /// Makes an issuer.
  public init(name: String, siret: String? = nil, neq: String? = nil, rna: String? = nil) {
    self.name = name
    self.siret = siret
    self.neq = neq
    self.rna = rna
  }
}
