import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// `parties`, 2 to 15: `dossier.party-count`. Keys are unique: `dossier.twin-key`.
  mutating func parties(
    _ home: Currency, in locale: DocumentLocale, _ index: inout PartyIndex
  ) -> [Party] {
    let nodes = partyNodes()
    var parties: [Party] = []
    for node in nodes {
      let party = section(node) { $0.party(home, in: locale) }
      if !index.add(party.key, shortName: party.shortName, name: party.name.value) {
        reportTwin(party.key, at: node.place)
      }
      parties.append(party)
    }
    return parties
  }

  /// The items of `parties`, their number checked.
  mutating func partyNodes() -> [YAMLNode] {
    let nodes = items("parties")
    let range = 2...15
    if node("parties") == nil {
      reportMissing("parties")
    } else if !range.contains(nodes.count) {
      let arguments: [String: Problem.Value] = [
        "count": .number(nodes.count), "least": .number(range.lowerBound),
        "most": .number(range.upperBound),
      ]
      let place =
        nodes.count > range.upperBound ? nodes[range.upperBound].place : node("parties")?.place
      report(Problem(DossierProblem.partyCount, at: place, arguments))
    }
    return nodes
  }

  /// Tells that a key of the file's own is another's too.
  mutating func reportTwin(_ key: String, at place: Place) {
    report(Problem(DossierProblem.twinKey, at: place, ["key": .text(key)]))
  }

  private mutating func party(_ home: Currency, in locale: DocumentLocale) -> Party {
    let name = required("dénomination") { $0.text("dénomination") }
    let shortName = shortName()
    let representatives = representatives()
    return Party(
      key: closedText("clé") ?? withoutArticle(shortName.text), name: name, shortName: shortName,
      form: blankText("forme"), seat: blankText("siège"), isPublic: flag("public") ?? false,
      identifiers: identifiers(), representatives: representatives, authority: authority(),
      roles: roles(), commitments: commitments(home, in: locale),
      signatureLines: number("signatures", in: 1...Self.mostSignatureLines)
        ?? max(1, representatives.count),
      hasWitness: flag("témoin") ?? false)
  }

  /// What a block of signatures holds in the width of a column.
  private static var mostSignatureLines: Int { 4 }

  /// `nom court`, wanted: the articles name the party by it.
  private mutating func shortName() -> NounPhrase {
    if node("nom court") == nil { reportMissing("nom court") }
    return body("nom court") ?? NounPhrase(organization: "")
  }

  /// `représentant` or `représentants`: one or two people, `à compléter` for one who is not known yet.
  private mutating func representatives() -> [Representative] {
    let nodes = items("représentants") + items("représentant")
    if nodes.isEmpty { report(Problem(DossierProblem.missingRepresentative, at: place)) }
    checkCount(nodes, most: 2, DossierProblem.tooManyRepresentatives)
    return nodes.map { node in
      if node.isToComplete { return Representative(name: .toComplete, function: .toComplete) }
      if let name = node.text { return Representative(name: .known(name)) }
      return section(node) { $0.representative() }
    }
  }

  private mutating func representative() -> Representative {
    Representative(
      name: required("nom") { $0.text("nom") }, function: blankText("fonction"),
      gender: gender("genre") ?? .unstated,
      place: noun("lieu", doubting: [.initial, .article, .region]))
  }

  /// `résolution` or `délibération`: `{numéro: …, organe: …, date: …}` or `à compléter`.
  private mutating func authority() -> Authority? {
    for key in ["résolution", "délibération"] {
      let authority = blank(key) { reader in
        reader.section(key) { $0.authorityFields() }
      }
      if let authority {
        return authority.value ?? Authority(number: .toComplete, date: .toComplete)
      }
    }
    return nil
  }

  private mutating func authorityFields() -> Authority {
    Authority(
      number: blankText("numéro"), body: blank("organe") { $0.commonNoun("organe") },
      date: blankDay("date"))
  }

  /// `rôle` or `rôles`: known ones, or words of the file's own.
  mutating func roles() -> [PartyRole] {
    var roles: [PartyRole] = []
    for node in items("rôles") + items("rôle") {
      guard let typed = node.text else {
        report(Problem(YAMLProblem.notAText, at: node.place, ["key": .text("rôles")]))
        continue
      }
      guard isClosed(node, "rôles") else { continue }
      let role = role(typed, at: node.place)
      if !roles.contains(role) { roles.append(role) }
    }
    return roles
  }

  /// One word that is nearly a known role is a slip; any other words are the file's own.
  private mutating func role(_ typed: String, at place: Place) -> PartyRole {
    let keys = PartyRole.known.map(\.key)
    let folded = foldedKey(typed)
    if let known = PartyRole.known.first(where: { foldedKey($0.key) == folded }) { return known }
    if !folded.contains(" "), let nearest = nearestMatch(to: typed, among: keys, folding: foldedKey)
    {
      let arguments: [String: Problem.Value] = [
        "key": .text("rôles"), "value": .text(typed), "choices": .list(keys),
        "nearest": .text(nearest),
      ]
      report(Problem(YAMLProblem.unknownValue, at: place, arguments))
    }
    return .own(typed)
  }
}
