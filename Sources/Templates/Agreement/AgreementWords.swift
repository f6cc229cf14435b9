internal import Document
internal import Dossier
import Foundation
internal import Localization
internal import Problems

/// The words of an agreement in the variant's French; what differs between the variants beyond their words is
/// said where it is.
struct AgreementWords {
  let agreement: Agreement
  var words: PaperWords
  /// `$comité`, `$programme`, `$territoire`, `$groupe`, `$année`, `$numéro` of every message.
  private(set) var common: [String: MessageValue] = [:]

  init(_ agreement: Agreement, _ localizer: Localizer) {
    self.agreement = agreement
    words = PaperWords(localizer)
    let kind = MessageValue.string(agreement.committee.rawValue)
    let committee = words.text(AgreementKey.committee, ["sorte": kind])
    let programme = words.take(agreement.programme.name(localizer))
    common = [
      "comité": .string(committee.plain), "programme": .marked(programme),
      "territoire": words.value(agreement.territory), "groupe": words.value(agreement.group),
      "année": words.value(agreement.year) { .string(String($0)) },
      "numéro": words.value(agreement.number) { .marked(localizer.name($0)) },
    ]
  }

  var localizer: Localizer { words.localizer }
  var locale: DocumentLocale { words.localizer.locale }

  /// A message with the arguments that every one is given, and more.
  mutating func text(
    _ key: some PaperKey, _ arguments: [String: MessageValue] = [:]
  ) -> MarkedText { words.text(key, common.merging(arguments) { $1 }) }

  /// Words of the file's own, their references resolved.
  mutating func text(_ own: OwnText) -> MarkedText {
    var typed = MarkedText()
    for piece in own.pieces {
      switch piece {
      case .text(let text): typed.append(.init(text))
      case .article(let key): typed = typed + number(ofArticle: key)
      case .annex(let key): typed = typed + rank(ofAnnex: key)
      case .toComplete: typed = typed + words.openLine
      }
    }
    return words.take(localizer.format(source: "{$text}", ["text": .marked(typed)]))
  }

  /// « 7 », « 1er »: an article as a sentence names it.
  mutating func number(ofArticle key: String) -> MarkedText {
    guard let number = agreement.number(ofArticle: key) else { return words.openLine }
    return text(AgreementKey.articleReference, ["n": .number(Decimal(number))])
  }

  /// « A », « I »: an annex as a sentence names it.
  mutating func rank(ofAnnex key: String) -> MarkedText {
    guard let rank = agreement.rank(ofAnnex: key) else { return words.openLine }
    return text(AgreementKey.annexRank, ["n": .number(Decimal(rank))])
  }

  /// Sentences one after the other, those that have nothing to say left out.
  func joined(_ sentences: [MarkedText]) -> MarkedText {
    sentences.filter { !$0.isEmpty }.reduce(MarkedText()) { $0.isEmpty ? $1 : $0 + " " + $1 }
  }
}

// MARK: - The title and the edges of pages

extension AgreementWords {
  mutating func title() -> MarkedText {
    agreement.title.map { localizer.data($0) } ?? text(AgreementKey.title)
  }

  mutating func subtitle() -> MarkedText {
    agreement.subtitle.map { localizer.data($0) } ?? text(AgreementKey.subtitle)
  }

  /// The subtitle, and a number that is to be completed: there is room to write it.
  mutating func kicker() -> MarkedText {
    agreement.number == .toComplete ? subtitle() + " · " + reference() : subtitle()
  }

  /// « Saison 2026 · Entente no CL-2026-031 », on the line of the title.
  mutating func season() -> MarkedText {
    let isOpen = agreement.number == .toComplete
    return text(AgreementKey.season, isOpen ? ["numéro": .string("")] : [:])
  }

  /// What the file is called; nobody's name is in it.
  mutating func fileTitle() -> String { text(AgreementKey.fileTitle).plain }

  /// « Projet – version du 3 mars 2026 »; empty once it is signed.
  mutating func status() -> MarkedText {
    guard agreement.standing.isDraft else { return MarkedText() }
    return text(AgreementKey.draft, ["date": words.value(agreement.standing.version)])
  }

  /// « Entente no CL-2026-031 »; empty where it has no number.
  mutating func reference() -> MarkedText {
    agreement.number == nil ? MarkedText() : text(AgreementKey.number)
  }
}
