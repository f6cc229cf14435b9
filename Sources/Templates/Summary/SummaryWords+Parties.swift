internal import Dossier
internal import Localization

extension SummaryWords {
  /// Each party with its short name, its roles and what the file says of it.
  mutating func parties() -> [SummaryContent.Party] {
    convention.parties.map { party in
      SummaryContent.Party(name: words.name(party.name), note: note(on: party))
    }
  }

  private mutating func note(on party: ConventionParty) -> MarkedText {
    var mentions: [MarkedText] = []
    if party.shortName.text != party.name.value {
      mentions.append(localizer.data(party.shortName.text))
    }
    // Who employs the team is no word beside a name, but a sentence of the agreement.
    mentions += party.roles.filter { $0 != .employer }.map { role in
      text(PartyKey.role, ["rôle": .string(role.key)])
    }
    mentions += party.note.map { [text($0)] } ?? []
    return self.mentions(mentions)
  }

  /// Several things said of one, between commas; empty for none.
  mutating func mentions(_ parts: [MarkedText]) -> MarkedText {
    let said = parts.filter { !$0.isEmpty }.map(MessageValue.marked)
    return said.isEmpty ? "" : text(SummaryKey.mentions, ["liste": .list(said)])
  }

  /// The short name of a party, as a line begins: « La Municipalité ».
  mutating func name(of party: String) -> MarkedText {
    guard let noun = convention.party(party)?.shortName else { return words.openLine }
    return text(SummaryKey.party, ["partie": .noun(noun)])
  }

  /// Who does what.
  mutating func duties() -> [SummaryContent] {
    let entries = convention.agreement.map { duties(of: $0) } ?? ownDuties()
    return entries.isEmpty ? [] : [.duties(entries)]
  }

  private mutating func ownDuties() -> [SummaryContent.Entry] {
    convention.duties.map { duties in
      let label = duties.party.map { name(of: $0) } ?? text(SummaryKey.all)
      return SummaryContent.Entry(label: label, lines: duties.items.map { text($0) })
    }
  }

  /// What the carrier answers for, and what parties undertake beside money, things and hours.
  private mutating func duties(of agreement: Agreement) -> [SummaryContent.Entry] {
    agreement.parties.compactMap { party in
      let carried = party.roles.contains(.carrier) ? carrierDuties() : []
      let own = party.commitments.others.compactMap { self.agreement?.text($0) }
      let lines = carried + own
      guard !lines.isEmpty else { return nil }
      return SummaryContent.Entry(label: name(of: party.key), lines: lines)
    }
  }

  private mutating func carrierDuties() -> [MarkedText] {
    guard let article = convention.agreement?.articles.first(where: { $0.standard == .carrier })
    else { return [] }
    if let own = article.items { return own.compactMap { agreement?.text($0) } }
    return [ArticleKey.carrierA, .carrierB, .carrierC, .carrierD, .carrierE]
      .filter { $0.locale == nil || $0.locale == locale }
      .map { text(SummaryKey.sentence, ["texte": .marked(text($0))]) }
  }

  /// Whom to ask.
  mutating func contacts() -> [SummaryContent] {
    let lines = convention.contacts.map { contact in
      let function = words.function(contact.function, contact.gender, place: nil)
      let body = contact.party.flatMap { convention.party($0) }
        .map { localizer.data($0.shortName.text) }
      let address = [contact.email, contact.telephone].compactMap { $0 }.map { words.name($0) }
      return mentions(
        [contact.name.map { words.name($0) } ?? "", function, body ?? ""] + address)
    }
    return lines.isEmpty ? [] : [.lines(lines)]
  }
}
