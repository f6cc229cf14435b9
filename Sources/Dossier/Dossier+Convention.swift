public import Localization
public import Problems
public import YAMLSource

/// Reads a convention in short (`convention.yaml`): nil where an error was met. `locale` is the command
/// line's. The summary of an agreement is `Convention(summarizing:)`.
///
/// Pure: no file is opened. Every wrong key and value is told at once, in the order of the file. Codes:
/// `DossierProblem`, and those of `MappingReader`.
public func readConvention(
  _ node: YAMLNode, file: String, locale: DocumentLocale? = nil
) -> Checked<Convention?> {
  var reader = MappingReader(node)
  let convention = reader.convention(file, locale)
  let problems = inFileOrder(withCutAmounts(reader.finish(), in: node))
  let isRefused = problems.contains { $0.severity == .error }
  return Checked(isRefused ? nil : convention, problems)
}

extension MappingReader {
  /// The convention as far as it can be read.
  fileprivate mutating func convention(_ file: String, _ locale: DocumentLocale?) -> Convention {
    let presentation = look()
    let locale = locale ?? presentation.locale ?? .canada
    let home = currency() ?? .home(of: locale)
    var index = PartyIndex()
    let parties = conventionParties(&index)
    let (figures, otherFigures) = figures()
    let openTerm = Term(start: .toComplete, end: .toComplete)
    let (term, termNotes) = textBlock("durée") { $0.term() }
    let (reviewDate, accounts) = textBlock("bilan") { $0.blankDay("date") }
    return Convention(
      file: file, locale: locale, presentation: presentation, agreement: nil,
      title: variantText("titre"), programme: programme(), territory: territory(),
      year: blankNumber("année", in: Self.years), number: blankText("numéro"),
      standing: standing(), parties: parties, context: variantTexts("contexte"),
      object: variantTexts("objet"), term: term ?? Term(), termNotes: termNotes,
      season: section("activités", open: openTerm, absent: Term()) { $0.term() },
      scope: variantTexts("lieu"),
      figures: figures, otherFigures: otherFigures, duties: duties(index),
      contributions: contributions(home, index), inKind: gifts(home, index),
      payments: scheduledPayments(home, index), dates: calendar("dates"),
      governance: variantTexts("gouvernance"), meetings: meetings(), accounts: accounts,
      reviewDate: reviewDate ?? nil, publicity: variantTexts("communications"),
      privacy: variantTexts("renseignements"), withdrawal: variantTexts("retrait"),
      noticeDays: blankNumber("préavis", in: 1...365), contacts: contacts(index),
      annexes: variantTexts("annexes"), logos: logos(), note: variantText("note"))
  }

  private mutating func territory() -> Blank<NounPhrase>? {
    blank("territoire") { $0.noun("territoire", doubting: Set(NounDoubt.Reason.allCases)) }
  }

  /// A block that is words alone, or data with words under `texte`.
  private mutating func textBlock<Data>(
    _ key: String, _ read: (inout MappingReader) -> Data
  ) -> (Data?, [VariantText]) {
    guard let node = node(key), let entries = node.entries,
      !entries.contains(where: { foldedKey($0.key).hasPrefix("fr ") })
    else { return (nil, variantTexts(key)) }
    return section(node) { reader in (read(&reader), reader.variantTexts("texte")) }
  }
}
