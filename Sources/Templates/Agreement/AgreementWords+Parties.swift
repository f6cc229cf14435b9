internal import Dossier
internal import Localization

extension AgreementWords {
  /// What presents a party, from its name to what the articles call it.
  mutating func presentation(of party: Party, isLast: Bool) -> MarkedText {
    let clauses = [
      form(of: party), seat(of: party), representation(of: party), authorisation(of: party),
      text(PartyKey.designation, ["partie": .noun(party.shortName)]),
    ]
    return text(
      AgreementKey.party,
      [
        "dénomination": .marked(words.text(party.name)),
        "clauses": .list(clauses.filter { !$0.isEmpty }.map(MessageValue.marked)),
        "fin": .string(isLast ? "oui" : ""),
      ])
  }

  /// « Entre les soussignés : », « ci-après désignées collectivement « les parties » ».
  mutating func ofParties(_ key: AgreementKey) -> MarkedText {
    text(key, ["parties": .list(agreement.parties.map { .noun($0.shortName) })])
  }

  private mutating func form(of party: Party) -> MarkedText {
    text(
      PartyKey.form,
      ["forme": words.value(party.form), "identifiants": identifiers(of: party)])
  }

  private mutating func seat(of party: Party) -> MarkedText {
    text(
      PartyKey.seat,
      [
        "public": .string(party.isPublic ? "oui" : ""), "identifiants": identifiers(of: party),
        "adresse": words.value(party.seat), "partie": .noun(party.shortName),
      ])
  }

  private mutating func identifiers(of party: Party) -> MessageValue {
    let numbers = party.identifiers.map { identifier in
      MessageValue.marked(
        text(PartyKey(identifier.kind), ["numéro": words.value(identifier.number, printed)]))
    }
    return numbers.isEmpty
      ? .string("") : .marked(text(PartyKey.identifiers, ["liste": .list(numbers)]))
  }

  /// A number as it is printed, held together.
  private func printed(_ number: String) -> MessageValue {
    .marked(MarkedText([.init(groupedSIRET(number), [.name])]))
  }

  private mutating func representation(of party: Party) -> MarkedText {
    let people = party.representatives.map { MessageValue.marked(person($0)) }
    guard let first = people.first else { return MarkedText() }
    return text(
      PartyKey.representation,
      [
        "partie": .noun(party.shortName), "premier": first,
        "second": people.count > 1 ? people[1] : .string(""),
      ])
  }

  private mutating func person(_ person: Representative) -> MarkedText {
    text(
      PartyKey.representative,
      [
        "nom": .marked(words.name(person.name)),
        "fonction": .marked(function(of: person)),
      ])
  }

  /// The wording follows the person: where nobody knows who it will be, the function is written in too.
  private mutating func function(of person: Representative) -> MarkedText {
    let isOpen = person.name.isToComplete && person.gender == .unstated && person.function != nil
    return isOpen
      ? words.openLine
      : words.function(person.function, person.gender, place: person.place)
  }

  private mutating func authorisation(of party: Party) -> MarkedText {
    let authority = party.authority
    return text(
      PartyKey.authorisation,
      [
        "numéro": words.value(authority?.number) { .marked(localizer.name($0)) },
        "organe": words.value(authority?.body), "date": words.value(authority?.date),
      ])
  }
}

extension PartyKey {
  /// The words of a register's number.
  fileprivate init(_ kind: IdentifierKind) {
    self =
      switch kind {
      case .siret: .siret
      case .neq: .neq
      case .rna: .rna
      }
  }
}
