import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// What no part of the file tells by itself: references, who carries the project, what the standard
  /// words of the articles need, and whether the parties bring what the budget says.
  mutating func check(_ agreement: Agreement) {
    checkReferences(of: agreement)
    checkCarrier(of: agreement)
    checkNeeds(of: agreement)
    guard !hasErrors else { return }
    checkDays(of: agreement)
    checkShares(of: agreement)
  }

  /// `dossier.article-unknown`, `dossier.annex-unknown`.
  private mutating func checkReferences(of agreement: Agreement) {
    let articles = Set(agreement.articles.map { foldedKey($0.key) })
    let annexes = Set(agreement.annexes.map { foldedKey($0.key) })
    for text in agreement.ownTexts {
      for piece in text.pieces {
        switch piece {
        case .article(let key) where !articles.contains(foldedKey(key)):
          let keys = agreement.articles.map(\.key)
          reportUnknown(key, among: keys, DossierProblem.unknownArticle, at: text.place)
        case .annex(let key) where !annexes.contains(foldedKey(key)):
          let keys = agreement.annexes.map(\.key)
          reportUnknown(key, among: keys, DossierProblem.unknownAnnex, at: text.place)
        default: break
        }
      }
    }
  }

  /// The article names one carrier: `dossier.missing-carrier`, `dossier.second-carrier`.
  private mutating func checkCarrier(of agreement: Agreement) {
    let carriers = agreement.parties(as: .carrier)
    if carriers.count > 1 {
      let names: [String: Problem.Value] = ["names": .list(carriers.map(\.shortName.text))]
      report(Problem(DossierProblem.secondCarrier, at: node("parties")?.place, names))
    }
    guard carriers.isEmpty, agreement.keeps(.carrier), !agreement.parties.isEmpty else { return }
    report(Problem(DossierProblem.missingCarrier, at: node("parties")?.place))
  }

  /// The agreement should hold while the co-operative is active: `dossier.season-outside-term`, a warning.
  private mutating func checkDays(of agreement: Agreement) {
    let (season, term) = (agreement.season, agreement.term)
    guard isBefore(season.start, term.start) || isBefore(term.end, season.end) else { return }
    report(Problem(DossierProblem.seasonOutsideTerm, .warning, at: node("durée")?.place))
  }

  /// A standard article that would have nothing to say: `dossier.article-needs`.
  private mutating func checkNeeds(of agreement: Agreement) {
    let brings = agreement.parties.contains { !$0.commitments.isEmpty }
    let needs: [(article: StandardArticle, isMissing: Bool, key: String)] = [
      (.commitments, !brings && !agreement.parties.isEmpty, "engagements"),
      (.budget, node("budget") == nil, "budget"),
      (.amendment, node("préavis") == nil, "préavis"),
    ]
    for need in needs where need.isMissing && agreement.keeps(need.article) {
      let arguments: [String: Problem.Value] = [
        "article": .text(need.article.rawValue), "key": .text(need.key),
      ]
      report(Problem(DossierProblem.articleNeeds, at: place, arguments))
    }
  }
}

private func isBefore(_ day: Blank<CalendarDay>?, _ other: Blank<CalendarDay>?) -> Bool {
  guard let day = day?.value, let other = other?.value else { return false }
  return day < other
}

extension Agreement {
  /// Whether an article stands in its standard words.
  func keeps(_ article: StandardArticle) -> Bool {
    articles.contains { $0.standard == article && $0.keepsStandardText }
  }
}
