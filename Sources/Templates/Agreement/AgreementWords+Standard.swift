internal import Dossier
import Foundation
internal import Localization

extension AgreementWords {
  /// What a standard article says where the file has no words of its own for it.
  mutating func standardText(_ article: StandardArticle) -> ArticleText {
    switch article {
    case .object: said(.object, ["annexes": .number(Decimal(agreement.annexes.count))])
    case .term: said([term(), activities()])
    case .mandate: mandate()
    case .commitments: commitments()
    case .carrier: carrier()
    case .youth: said([text(ArticleKey.youth), invitation()])
    case .budget: said([budget(), text(ArticleKey.unforeseen)])
    case .meetings: said(meetings())
    case .publicity: said(.publicity)
    case .privacy: said([text(ArticleKey.privacy), contact()])
    case .review: said(.review, ["date": words.value(agreement.reviewDate)])
    case .amendment: said(.amendment, ["n": words.value(agreement.noticeDays)])
    case .disputes: said(.disputes)
    case .law: said(.law)
    case .copies: copies()
    }
  }

  private mutating func said(
    _ key: ArticleKey, _ arguments: [String: MessageValue] = [:]
  ) -> ArticleText { said([text(key, arguments)]) }

  /// One paragraph of several sentences.
  private func said(_ sentences: [MarkedText]) -> ArticleText {
    ArticleText(paragraphs: [joined(sentences)])
  }

  private mutating func term() -> MarkedText {
    text(
      ArticleKey.term,
      ["effet": words.value(agreement.term.start), "fin": words.value(agreement.term.end)])
  }

  private mutating func activities() -> MarkedText {
    let season = agreement.season
    guard season.start != nil || season.end != nil else { return MarkedText() }
    return text(
      ArticleKey.activities,
      ["début": words.value(season.start), "fin": words.value(season.end)])
  }

  private mutating func mandate() -> ArticleText {
    ArticleText(
      paragraphs: [text(ArticleKey.mandate)],
      items: [ArticleKey.mandateA, .mandateB, .mandateC, .mandateD, .mandateE].map { text($0) })
  }

  private mutating func invitation() -> MarkedText {
    guard agreement.meetings.youths != nil else { return MarkedText() }
    return text(ArticleKey.youthInvitation, ["n": words.value(agreement.meetings.youths)])
  }

  private mutating func budget() -> MarkedText {
    text(ArticleKey.budget, ["annexe": .marked(rank(ofAnnex: StandardArticle.budget.rawValue))])
  }

  private mutating func meetings() -> [MarkedText] {
    let meetings = agreement.meetings
    return [
      count(.meetings, meetings.count), count(.quorum, meetings.quorum),
      text(ArticleKey.decisions), count(.minutes, meetings.minutesDays),
    ]
  }

  private mutating func count(_ key: ArticleKey, _ count: Blank<Int>?) -> MarkedText {
    count == nil ? MarkedText() : text(key, ["n": words.value(count)])
  }

  private mutating func contact() -> MarkedText {
    guard let contact = agreement.privacyContact else { return MarkedText() }
    let function = words.function(contact.function, contact.gender, place: nil)
    let address = [contact.email, contact.telephone].compactMap { $0 }.map { words.name($0) }
    let parts = [contact.name.map { words.name($0) }, function].compactMap { $0 } + address
    let said = parts.filter { !$0.isEmpty }.map(MessageValue.marked)
    return text(ArticleKey.privacyContact, ["contact": .list(said)])
  }

  private mutating func copies() -> ArticleText {
    let isOneEach = agreement.copies == .known(agreement.parties.count)
    return said(
      .copies,
      ["n": words.value(agreement.copies), "chacune": .string(isOneEach ? "oui" : "")])
  }
}

// MARK: - Who carries the project

extension AgreementWords {
  private mutating func carrier() -> ArticleText {
    let party = agreement.carrier.map { MessageValue.noun($0.shortName) }
    let keys: [ArticleKey] =
      switch locale {
      case .canada: [.carrierA, .carrierB, .carrierC, .carrierD, .carrierE]
      case .france: [.carrierA, .carrierB, .carrierC, .carrierD]
      }
    return ArticleText(
      paragraphs: [text(ArticleKey.carrier, ["partie": party ?? .marked(words.openLine)])],
      items: keys.map { text($0) },
      closing: locale == .france ? [joined([sponsorships(), employer()])] : [])
  }

  /// France: nothing where nobody sponsors.
  private mutating func sponsorships() -> MarkedText {
    let sponsors = [PartyRole.economicSponsor, .youthSponsor].map { names(of: $0) }
    guard sponsors.contains(where: { !$0.isEmpty }) else { return MarkedText() }
    return text(
      ArticleKey.sponsorships,
      ["économique": .marked(sponsors[0]), "jeunesse": .marked(sponsors[1])])
  }

  /// France: somebody employs the team, so that an open line stands where nobody is said to.
  private mutating func employer() -> MarkedText {
    let names = names(of: .employer)
    return text(
      ArticleKey.employer, ["partie": .marked(names.isEmpty ? words.openLine : names)])
  }

  private mutating func names(of role: PartyRole) -> MarkedText {
    let parties = agreement.parties(as: role).map { MessageValue.noun($0.shortName) }
    return parties.isEmpty ? MarkedText() : words.joined(parties)
  }
}
