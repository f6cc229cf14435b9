internal import Document
internal import Dossier
import Foundation
internal import Localization

/// Places to sign that stand together on a page, two in a row: those of more parties go on on the next one.
private let mostPlaces = 6

extension AgreementArranger {
  /// How the agreement ends: in Québec « EN FOI DE QUOI », then each with a place and a date of its own; in
  /// France « Fait à …, le …, en … exemplaires », then each with room for a stamp.
  mutating func addSignatures() {
    blocks.append(heading("signatures", words.text(AgreementKey.signatures)))
    blocks.append(paragraph("conclusion", conclusion(), keeps: true))
    let places = agreement.parties.map { place(of: $0) }
    let look = template.signing
    for start in stride(from: 0, to: places.count, by: mostPlaces) {
      let section = section(Array(places[start..<min(start + mostPlaces, places.count)]))
      let distance = start == 0 ? look.distance : look.rowGap
      add("signatures", .signatures(section), distance: distance, isWide: true)
    }
  }

  private func section(_ places: [SigningSection.Place]) -> SigningSection {
    let look = template.signing
    return SigningSection(
      places: places, columns: look.columns, gap: look.gap, partyStyle: look.party,
      clearance: look.clearance, line: look.line, blankLine: look.blank, rowGap: look.rowGap)
  }

  private mutating func conclusion() -> MarkedText {
    let standing = agreement.standing
    return words.text(
      AgreementKey.conclusion,
      [
        "lieu": words.words.value(standing.signingPlace ?? .toComplete),
        "date": words.words.value(standing.signingDate ?? .toComplete),
        "n": words.words.value(agreement.copies),
      ])
  }

  private mutating func place(of party: Party) -> SigningSection.Place {
    let name = words.text(
      AgreementKey.signingParty,
      [
        "dénomination": .marked(
          words.localizer.data(party.name.value ?? party.shortName.heading)),
        "partie": .noun(party.shortName),
      ])
    return SigningSection.Place(
      party: name,
      lines: locale == .canada ? linesOfCanada(for: party) : linesOfFrance(for: party))
  }

  /// A line, who signs on it, where and when; a line for a witness.
  private mutating func linesOfCanada(for party: Party) -> [SigningSection.Line] {
    let look = template.signing
    var lines = (0..<party.signatureLines).flatMap { index -> [SigningSection.Line] in
      let person = person(index, of: party)
      return [signature(of: person, party)] + name(of: person) + function(of: person)
    }
    lines.append(
      .blanks(
        [words.text(AgreementKey.signingPlace), words.text(AgreementKey.signingDate)], look.open))
    if party.hasWitness { lines.append(.blanks([words.text(AgreementKey.witness)], look.open)) }
    return lines
  }

  /// Who signs, then free height with a line; room for a stamp.
  private mutating func linesOfFrance(for party: Party) -> [SigningSection.Line] {
    let look = template.signing
    var lines: [SigningSection.Line] = []
    for index in 0..<party.signatureLines {
      let person = person(index, of: party)
      lines += function(of: person) + name(of: person)
      if index + 1 < party.signatureLines { lines.append(signature(of: person, party)) }
    }
    return lines + [
      .stamp(words.text(AgreementKey.signatureAndStamp), look.role, height: look.stamp)
    ]
  }

  private func person(_ index: Int, of party: Party) -> Representative? {
    party.representatives.indices.contains(index) ? party.representatives[index] : nil
  }

  private mutating func signature(
    of person: Representative?, _ party: Party
  ) -> SigningSection.Line {
    let name = person?.name.value ?? party.shortName.text
    let alternative = words.text(
      AgreementKey.signatureLineAlternative, ["nom": .string(name)])
    return .signature(alternative: alternative.plain)
  }

  /// A name that is not known is an open line.
  private func name(of person: Representative?) -> [SigningSection.Line] {
    let look = template.signing
    guard let name = person?.name.value else { return [.blanks([""], look.open)] }
    return [.text(words.localizer.name(name), look.name)]
  }

  private mutating func function(of person: Representative?) -> [SigningSection.Line] {
    guard let person, person.function != nil else { return [] }
    if person.function == .toComplete { return [.blanks([""], template.signing.open)] }
    let function = words.words.function(person.function, person.gender, place: person.place)
    return [.text(function, template.signing.role)]
  }
}
