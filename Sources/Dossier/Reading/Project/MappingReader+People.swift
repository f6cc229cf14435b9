import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// A line of signatures holds no more.
  private static var mostSignatories: Int { 4 }
  /// A row of logos holds no more.
  private static var mostLogos: Int { 6 }

  /// `émetteur`: one body or several, each a name or `{nom: …, siret: …, neq: …, rna: …}`.
  mutating func issuers() -> [Issuer] {
    let nodes = items("émetteur")
    if nodes.isEmpty { reportMissing("émetteur") }
    return nodes.compactMap { node in
      if let name = node.text { return Issuer(name: name) }
      return section(node) { $0.issuer() }
    }
  }

  private mutating func issuer() -> Issuer? {
    let name = requiredText("nom")
    let siret = identifier(.siret)
    let neq = identifier(.neq)
    let rna = identifier(.rna)
    return name.map { Issuer(name: $0, siret: siret, neq: neq, rna: rna) }
  }

  /// `signataires`, one to four.
  mutating func signatories() -> [Signatory] {
    let nodes = items("signataires")
    if nodes.isEmpty { reportMissing("signataires") }
    checkCount(nodes, most: Self.mostSignatories, DossierProblem.tooManySignatories)
    return nodes.compactMap { node in section(node) { $0.signatory() } }
  }

  private mutating func signatory() -> Signatory? {
    let name = requiredText("nom")
    let function = requiredText("fonction")
    let gender = gender("genre") ?? .unstated
    let place = noun("lieu", doubting: [.initial, .article, .region])
    let signature = file("signature")
    guard let name, let function else { return nil }
    return Signatory(
      name: name, function: function, gender: gender, place: place, signature: signature)
  }

  /// `logos`, none to six.
  mutating func logos() -> [Logo] {
    let nodes = items("logos")
    checkCount(nodes, most: Self.mostLogos, DossierProblem.tooManyLogos)
    return nodes.compactMap { node in section(node) { $0.logo() } }
  }

  private mutating func logo() -> Logo? {
    if node("fichier") == nil { reportMissing("fichier") }
    let file = file("fichier")
    guard let partner = requiredText("partenaire"), let file else { return nil }
    return Logo(file: file, partner: partner)
  }
}
