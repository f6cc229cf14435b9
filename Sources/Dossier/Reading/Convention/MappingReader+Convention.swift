import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// `parties` of a summary: `{dénomination: …, nom court: …, rôles: …, présentation: …}`.
  mutating func conventionParties(_ index: inout PartyIndex) -> [ConventionParty] {
    var parties: [ConventionParty] = []
    for node in partyNodes() {
      let party = section(node) { $0.conventionParty() }
      if !index.add(party.key, shortName: party.shortName, name: party.name.value) {
        reportTwin(party.key, at: node.place)
      }
      parties.append(party)
    }
    return parties
  }

  private mutating func conventionParty() -> ConventionParty {
    let name = required("dénomination") { $0.text("dénomination") }
    let short = body("nom court") ?? NounPhrase(organization: name.value ?? "")
    return ConventionParty(
      key: closedText("clé") ?? withoutArticle(short.text), name: name, shortName: short,
      roles: roles(), note: variantText("présentation"))
  }

  /// `engagements`: `{partie: …, texte: …}`, without a party for what all of them undertake.
  mutating func duties(_ parties: PartyIndex) -> [Duties] {
    items("engagements").map { node in
      if node.entries == nil || isVariants(node) {
        return Duties(party: nil, items: [variantText(node, of: "engagements")].compactMap { $0 })
      }
      return section(node) { reader in
        if reader.node("texte") == nil { reader.reportMissing("texte") }
        return Duties(
          party: reader.party("partie", parties), items: reader.variantTexts("texte"))
      }
    }
  }

  /// Whether a mapping is a text in both variants.
  private func isVariants(_ node: YAMLNode) -> Bool {
    let tags = Set(DocumentLocale.allCases.map { foldedKey($0.rawValue) })
    return node.entries?.contains { tags.contains(foldedKey($0.key)) } ?? false
  }

  /// `contributions`: `{partie: …, montant: …}`.
  mutating func contributions(_ home: Currency, _ parties: PartyIndex) -> [Contribution] {
    perParty("contributions", parties, { Contribution(party: $0, amount: .toComplete) }) { reader in
      Contribution(
        party: reader.requiredParty(parties),
        amount: reader.required("montant") { $0.money("montant", home) },
        what: reader.variantText("objet"))
    }
  }

  /// `apports`: `{partie: …, apport: …, heures: …, valeur: …}`, a thing or hours.
  mutating func gifts(_ home: Currency, _ parties: PartyIndex) -> [Contribution] {
    let open: (String) -> Contribution = { Contribution(party: $0, what: .shared(.toComplete)) }
    return perParty("apports", parties, open) { reader in
      let gift = Contribution(
        party: reader.requiredParty(parties), amount: reader.blankMoney("valeur", home),
        what: reader.variantText("apport"), hours: reader.blank("heures") { $0.hours("heures") })
      if reader.node("apport") == nil, reader.node("heures") == nil {
        reader.reportMissing("apport")
      }
      return gift
    }
  }

  /// `versements`: `{partie: …, montant: …, échéance: …}`.
  mutating func scheduledPayments(
    _ home: Currency, _ parties: PartyIndex
  ) -> [ScheduledPayment] {
    let open: (String) -> ScheduledPayment = {
      ScheduledPayment(party: $0, Payment(amount: .toComplete))
    }
    return perParty("versements", parties, open) {
      ScheduledPayment(party: $0.requiredParty(parties), $0.payment(home))
    }
  }

  /// The rows of a list; `à compléter` is one open row for each party.
  private mutating func perParty<Row>(
    _ key: String, _ parties: PartyIndex, _ open: (String) -> Row,
    _ read: (inout MappingReader) -> Row
  ) -> [Row] {
    rows(key).flatMap { node -> [Row] in
      node.isToComplete ? parties.keys.map(open) : [section(node, read)]
    }
  }

  private mutating func requiredParty(_ parties: PartyIndex) -> String {
    if node("partie") == nil { reportMissing("partie") }
    return party("partie", parties) ?? ""
  }
}
