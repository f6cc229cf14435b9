internal import Document
internal import Dossier
import Foundation
internal import Localization
internal import Problems

/// The words of a summary in one variant's French: a row for each block that there is something to say of.
///
/// Where the convention is silent, the agreement that it sums up speaks: its articles, in the file's own
/// words or the catalogues'.
struct SummaryWords {
  let convention: Convention
  var words: PaperWords
  /// The words of the agreement; nil for a convention that is its own file.
  var agreement: AgreementWords?

  init(_ convention: Convention, _ localizer: Localizer) {
    self.convention = convention
    words = PaperWords(localizer)
    agreement = convention.agreement.map { AgreementWords($0, localizer) }
  }

  var locale: DocumentLocale { words.localizer.locale }
  var localizer: Localizer { words.localizer }
  /// What was wrong with the words.
  var problems: [Problem] { words.problems + (agreement?.words.problems ?? []) }

  /// The rows, in the order of the blocks; a block without data falls away.
  mutating func rows() -> [SummaryRow] {
    SummaryBlock.allCases.compactMap { block in
      let contents = contents(of: block)
      guard !contents.isEmpty else { return nil }
      return SummaryRow(block: block, label: label(of: block), contents: contents)
    }
  }

  private mutating func contents(of block: SummaryBlock) -> [SummaryContent] {
    switch block {
    case .parties: [.parties(parties())]
    case .context: paragraphs(convention.context)
    case .object: paragraphs(convention.object) + article(.object)
    case .term: term()
    case .territory: territory()
    case .figures: figures()
    case .commitments: duties()
    case .financial: contributions()
    case .inKind: gifts()
    case .payments: payments()
    case .dates: dates()
    case .governance: governance()
    case .accounts: accounts()
    case .publicity: paragraphs(convention.publicity) + article(.publicity)
    case .privacy: privacy()
    case .withdrawal: withdrawal()
    case .contacts: contacts()
    case .annexes: annexes()
    }
  }

  private mutating func label(of block: SummaryBlock) -> MarkedText {
    guard block == .annexes else { return text(block.label) }
    let ranks = (1...max(1, annexTitles().count)).map { rank in
      MessageValue.marked(text(AgreementKey.annexRank, ["n": .number(Decimal(rank))]))
    }
    return text(
      SummaryKey.annexes, ["n": .number(Decimal(ranks.count)), "rangs": .list(ranks)])
  }

  /// A message of the catalogues.
  mutating func text(
    _ key: some PaperKey, _ arguments: [String: MessageValue] = [:]
  ) -> MarkedText { words.text(key, arguments) }

  /// What the file says in this variant.
  func text(_ own: VariantText) -> MarkedText { words.text(own[locale]) }

  /// Paragraphs of the file's own; nothing where there is none.
  func paragraphs(_ own: [VariantText]) -> [SummaryContent] {
    own.isEmpty ? [] : [.paragraphs(own.map { text($0) })]
  }

  /// What an article of the agreement says in running text; nothing where there is no such article.
  mutating func article(_ standard: StandardArticle) -> [SummaryContent] {
    let said = texts(of: standard)
    return said.isEmpty ? [] : [.paragraphs(said)]
  }

  /// The paragraphs of an article of the agreement, in the file's words or the catalogues'.
  mutating func texts(of standard: StandardArticle) -> [MarkedText] {
    guard let article = convention.agreement?.articles.first(where: { $0.standard == standard }),
      let body = agreement?.body(of: article)
    else { return [] }
    return (body.paragraphs + body.closing).filter { !$0.isEmpty }
  }
}
