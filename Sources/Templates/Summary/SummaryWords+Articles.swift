internal import Dossier
import Foundation
internal import Localization

/// The committee of a convention that does not say which.
private let anyCommittee = "comité"

extension SummaryWords {
  /// Who decides, and how often they meet.
  mutating func governance() -> [SummaryContent] {
    if convention.agreement != nil {
      return sentences(texts(of: .meetings) + [invitation()])
    }
    return paragraphs(convention.governance)
      + sentences([
        count(.meetings, convention.meetings.count), count(.quorum, convention.meetings.quorum),
        count(.minutes, convention.meetings.minutesDays), invitation(),
      ])
  }

  private mutating func invitation() -> MarkedText {
    count(.youthInvitation, convention.meetings.youths)
  }

  private mutating func count(_ key: ArticleKey, _ count: Blank<Int>?) -> MarkedText {
    guard let count else { return "" }
    let arguments = ["n": words.value(count)]
    if let text = agreement?.text(key, arguments) { return text }
    return text(key, arguments.merging(["comité": .string(anyCommittee)]) { $1 })
  }

  /// Sentences as one paragraph; nothing where none has anything to say.
  private func sentences(_ sentences: [MarkedText]) -> [SummaryContent] {
    let said = sentences.filter { !$0.isEmpty }
    guard let first = said.first else { return [] }
    return [.paragraphs([said.dropFirst().reduce(first) { $0 + " " + $1 }])]
  }

  /// What is reported, and by when.
  mutating func accounts() -> [SummaryContent] {
    if convention.agreement != nil { return article(.review) }
    let date = convention.reviewDate.map {
      text(SummaryKey.reviewDate, ["date": words.value($0)])
    }
    return paragraphs(convention.accounts) + sentences([date ?? ""])
  }

  /// What is kept of people; the catalogues' sentence where the file has none.
  mutating func privacy() -> [SummaryContent] {
    convention.privacy.isEmpty
      ? [.paragraphs([text(SummaryKey.privacyText)])] : paragraphs(convention.privacy)
  }

  /// How it is changed and left.
  mutating func withdrawal() -> [SummaryContent] {
    if convention.agreement != nil { return article(.amendment) }
    let notice = convention.noticeDays.map { text(SummaryKey.notice, ["n": words.value($0)]) }
    return paragraphs(convention.withdrawal) + sentences([notice ?? ""])
  }

  /// What is attached, by name.
  mutating func annexes() -> [SummaryContent] {
    let titles = annexTitles()
    return titles.isEmpty ? [] : [.paragraphs([mentions(titles)])]
  }

  /// The titles of the annexes, in order.
  mutating func annexTitles() -> [MarkedText] {
    guard let annexes = convention.agreement?.annexes else {
      return convention.annexes.map { text($0) }
    }
    return annexes.compactMap { agreement?.title(of: $0) }
  }
}
