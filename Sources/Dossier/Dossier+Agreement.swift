public import Localization
public import Problems
public import YAMLSource

/// Reads an agreement (`entente.yaml`): nil where an error was met. `locale` is the command line's.
///
/// Pure: no file is opened. Every wrong key and value is told at once, in the order of the file. Codes:
/// `DossierProblem`, and those of `MappingReader`.
public func readAgreement(
  _ node: YAMLNode, file: String, locale: DocumentLocale? = nil
) -> Checked<Agreement?> {
  var reader = MappingReader(node)
  let agreement = reader.agreement(file, locale)
  reader.check(agreement)
  let problems = inFileOrder(withCutAmounts(reader.finish(), in: node))
  let isRefused = problems.contains { $0.severity == .error }
  return Checked(isRefused ? nil : agreement, problems)
}

extension MappingReader {
  /// The agreement as far as it can be read.
  fileprivate mutating func agreement(_ file: String, _ locale: DocumentLocale?) -> Agreement {
    let presentation = look()
    let locale = locale ?? presentation.locale ?? .canada
    let home = currency() ?? .home(of: locale)
    let kind = committeeKind()
    let (territory, group) = committeeCooperative()
    let (year, season) = committeeSeason()
    var index = PartyIndex()
    let parties = parties(home, in: locale, &index)
    let (budget, calendar, composition) = (
      budget(home, index), calendar("calendrier"), composition()
    )
    let standard = standardAnnexes(budget != nil, !calendar.isEmpty, !composition.isEmpty)
    return Agreement(
      file: file, locale: locale, presentation: presentation, title: closedText("titre"),
      subtitle: closedText("sous-titre"), committee: kind, programme: programme(),
      territory: territory,
      group: group, year: year, season: season, number: blankText("numéro"), standing: standing(),
      term: section(
        "durée", open: Term(start: .toComplete, end: .toComplete), absent: Term()
      ) { $0.term(start: "effet") }, parties: parties,
      recitals: recitals(), articles: articles(kind, in: locale), meetings: meetings(),
      budget: budget, calendar: calendar, composition: composition,
      privacyContact: contact("contact", index), reviewDate: blankDay("bilan"),
      noticeDays: blankNumber("préavis", in: 1...365),
      copies: blankNumber("exemplaires", in: 1...99) ?? .known(parties.count),
      annexes: annexes(after: standard), logos: logos(), figures: figures().known,
      note: closedText("note"))
  }

  /// `comité`: local unless the file says otherwise.
  private mutating func committeeKind() -> CommitteeKind {
    choice(
      "comité",
      [
        ("local", .local), ("pilotage", .steering), ("comité local", .local),
        ("comité de pilotage", .steering),
      ]) ?? .local
  }

  private func standardAnnexes(_ budget: Bool, _ calendar: Bool, _ composition: Bool) -> [Annex] {
    let all: [(isThere: Bool, annex: Annex)] = [
      (budget, Annex(key: "budget", content: .budget)),
      (calendar, Annex(key: "calendrier", content: .calendar)),
      (composition, Annex(key: "composition", content: .composition)),
    ]
    return all.filter(\.isThere).map(\.annex)
  }
}

extension Currency {
  /// The one that amounts without a sign are of.
  static func home(of locale: DocumentLocale) -> Currency {
    locale == .canada ? .canadianDollar : .euro
  }
}
