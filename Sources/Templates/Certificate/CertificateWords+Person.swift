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
    case .standard: return text(.opening)
    case .plain: return text(.plainOpening)
    case .signatory:
      let key = CertificateKey.signatoryOpening
      guard project.signatories.count == 1, localizer.hasMessage(key.key) else {
        report(Problem(TemplateProblem.openingNeedsOneSignatory, .warning))
        return text(.opening)
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
    var arguments = projectArguments()
    let days = days()
    arguments["début"] = .string(days?.lowerBound.iso ?? "")
    arguments["fin"] = .string(days?.upperBound.iso ?? "")
    return text(.object, arguments)
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

  /// « Fonctions exercées : présidente du conseil d’administration, membre du comité des finances ».
  mutating func functions() -> MarkedText? {
    let names = member.roles.map { MessageValue.marked(function($0)) }
    guard !names.isEmpty else { return nil }
    return text(
      .functions, ["n": .number(Decimal(names.count)), "fonctions": .list(names)])
  }

  private mutating func function(_ role: Role) -> MarkedText {
    guard case .key(let key, let committee) = role else {
      if case .free(let typed) = role { return localizer.data(typed) }
      return MarkedText()
    }
    if let own = project.functions.first(where: { $0.key == key }) {
      return localizer.data(own.forms[member.gender])
    }
    let form = committee.map { text(named: "comité.forme", ["nom": .string($0)]) } ?? MarkedText()
    return text(
      named: "fonction.\(key)",
      [
        "genre": .string(member.gender.rawValue), "comité": .marked(form),
      ])
  }

  /// « 24 », « heures de formation », where the project prints hours.
  mutating func hours() -> [FigureRow.Figure] {
    guard project.content.showsHours else { return [] }
    let kinds: [(Hours?, CertificateKey)] = [
      (member.hours.training, .trainingHours),
      (member.hours.services, .serviceHours),
      (member.hours.life, .lifeHours),
    ]
    let style = kinds.allSatisfy { $0.0.map(\.isRoundDecimal) ?? true } ? "décimal" : "h"
    return kinds.compactMap { hours, key in
      guard let hours else { return nil }
      let count = MessageValue.number(Decimal(hours.minutes) / 60)
      let number = text(.numberOfHours, ["n": count, "style": .string(style)])
      let label = text(key, ["n": count, "style": .string(style)])
      return FigureRow.Figure(number: number, label: label)
    }
  }
}

extension Hours {
  /// Whether two decimals say it exactly: « 96,5 ». A paper on which one number is not round writes all
  /// of them with minutes, « 96 h 30 »: one way per document.
  fileprivate var isRoundDecimal: Bool { minutes % 3 == 0 }
}
