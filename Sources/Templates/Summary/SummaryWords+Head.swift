internal import Dossier
import Foundation
internal import Localization

extension SummaryWords {
  /// Above the title: what is summed up, and its season.
  mutating func kicker() -> MarkedText {
    let year = words.value(convention.year) { .string(String($0)) }
    let entitled = entitled()
    return text(SummaryKey.kicker, ["intitulé": .marked(entitled), "année": year])
  }

  private mutating func entitled() -> MarkedText {
    if let own = convention.title { return text(own) }
    if let words = agreement { return text(of: words) }
    return text(SummaryKey.entitled, programme())
  }

  private mutating func text(of agreement: AgreementWords) -> MarkedText {
    var agreement = agreement
    return agreement.subtitle()
  }

  /// `$programme` and `$territoire`.
  private mutating func programme() -> [String: MessageValue] {
    let programme = words.take(convention.programme.name(localizer))
    return ["programme": .marked(programme), "territoire": words.value(convention.territory)]
  }

  /// « Entente no CL-2026-031, signée le 12 mars 2026 »; an open line for a day that is not known; empty where
  /// there is neither.
  mutating func reference() -> MarkedText {
    let isSigned = !convention.standing.isDraft
    let date = isSigned ? convention.standing.signingDate : nil
    var parts: [MarkedText] = []
    if convention.number != nil || date?.value != nil {
      let number = words.value(convention.number) { .marked(localizer.name($0)) }
      let day = words.value(date?.value.map { .known($0) })
      parts.append(text(SummaryKey.reference, ["numéro": number, "date": day]))
    }
    if date?.isToComplete == true { parts.append(text(SummaryKey.unknownDate)) }
    return parts.count == 2 ? parts[0] + " · " + parts[1] : parts.first ?? ""
  }

  /// « En vigueur »; of a draft the day of its version.
  mutating func status() -> MarkedText {
    let standing = convention.standing
    guard let state = standing.state.value else { return text(SummaryKey.unknownStatus) }
    if state == .draft, standing.version != nil {
      return text(AgreementKey.draft, ["date": words.value(standing.version)])
    }
    return text(SummaryKey.status, ["état": .string(state.rawValue)])
  }

  /// That the agreement itself counts, or that it is not signed yet.
  mutating func warning() -> MarkedText {
    let state = convention.standing.state.value?.rawValue ?? Standing.State.inForce.rawValue
    return text(SummaryKey.warning, ["état": .string(state)])
  }

  /// At the foot of the page; empty for none.
  func note() -> MarkedText { convention.note.map { text($0) } ?? "" }

  /// What the file is called; nobody's name is in it.
  mutating func fileTitle() -> String {
    let own = convention.title?[locale].value.map { localizer.data($0) } ?? ""
    let programme = words.take(convention.programme.name(localizer))
    let territory = convention.territory?.value.map { MessageValue.noun($0) } ?? ""
    let year = convention.year?.value.map(String.init) ?? ""
    return text(
      SummaryKey.fileTitle,
      [
        "intitulé": .marked(own), "programme": .marked(programme), "territoire": territory,
        "année": .string(year),
      ]
    ).plain
  }
}
