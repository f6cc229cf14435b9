internal import Document
internal import Dossier
import Foundation
internal import Localization
internal import Problems
internal import Roster

extension CertificateWords {
  /// « décerné à », or what the project chose.
  mutating func opening() -> MarkedText {
    switch project.content.opening {
    case .standard: return text("certificat.verbe")
    case .plain: return text("certificat.verbe-simple")
    case .signatory:
      let key = "certificat.verbe-signataire"
      guard project.signatories.count == 1, localizer.hasMessage(key) else {
        report(Problem(TemplateProblem.openingNeedsOneSignatory, .warning))
        return text("certificat.verbe")
      }
      let signatory = project.signatories[0]
      return text(
        key,
        [
          "signataire": .string(signatory.name), "genre": .string(signatory.gender.rawValue),
          "fonction": .marked(function(of: signatory)),
          "organisme": .string(project.issuers.first?.name ?? ""),
        ])
    }
  }

  /// What the person took part in; the member's own dates go before the season's.
  mutating func object() -> MarkedText {
    let territory = project.cooperative.territory
    let days = days()
    return text(
      "certificat.objet",
      [
        "programme": .marked(programmeName()), "territoire": .string(territory?.name ?? ""),
        "genre-territoire": .string(territory?.messageKind ?? "toponym"),
        "groupe": .string(project.cooperative.group ?? ""),
        "début": .string(days?.lowerBound.iso ?? ""), "fin": .string(days?.upperBound.iso ?? ""),
        "année": .string(String(project.season.year)),
      ])
  }

  /// First and last day that the paper attests: a youth who left in July is not attested until August.
  private func days() -> ClosedRange<CalendarDay>? {
    let season = project.season.days
    guard let start = member.start ?? season?.lowerBound,
      let end = member.end ?? season?.upperBound,
      start <= end
    else { return nil }
    return start...end
  }

  /// « Coopérative jeunesse de services ».
  mutating func programmeName() -> MarkedText {
    switch project.programme {
    case .known(let programme): text("programme.\(programme.rawValue).nom")
    case .own(let name, _): localizer.data(name)
    }
  }

  /// « Fonctions exercées : présidente du conseil d’administration, membre du comité des finances ».
  mutating func functions() -> MarkedText? {
    let names = member.roles.map { function($0) }
    guard !names.isEmpty else { return nil }
    var joined = MarkedText()
    for name in names { joined = joined.isEmpty ? name : joined + ", " + name }
    return text(
      "certificat.fonctions", ["n": .number(Decimal(names.count)), "fonctions": .marked(joined)])
  }

  private mutating func function(_ role: Role) -> MarkedText {
    guard case .key(let key, let committee) = role else {
      if case .free(let typed) = role { return localizer.data(typed) }
      return MarkedText()
    }
    if let own = project.functions.first(where: { $0.key == key }) {
      return localizer.data(own.forms[member.gender])
    }
    let form = committee.map { text("comité.forme", ["nom": .string($0)]) } ?? MarkedText()
    return text(
      "fonction.\(key)",
      [
        "genre": .string(member.gender.rawValue), "comité": .marked(form),
        "a-comité": .string(committee == nil ? "non" : "oui"),
      ])
  }

  /// « 24 », « heures de formation », where the project prints hours.
  mutating func hours() -> [FigureRow.Figure] {
    guard project.content.showsHours else { return [] }
    let kinds: [(Hours?, String)] = [
      (member.hours.training, "certificat.heures-formation"),
      (member.hours.services, "certificat.heures-services"),
      (member.hours.life, "certificat.heures-vie"),
    ]
    return kinds.compactMap { hours, key in
      guard let hours else { return nil }
      let count = MessageValue.number(Decimal(hours.minutes) / 60)
      return FigureRow.Figure(
        number: text("certificat.nombre-heures", ["n": count]), label: text(key, ["n": count]))
    }
  }
}

extension PlaceName {
  /// The `kind` of `fr:de` and `fr:a` for this name.
  var messageKind: String {
    switch kind {
    case .toponym: "toponym"
    case .person: "toponym-from-person"
    }
  }
}
