public import Localization

/// The agreement of a committee as its coordinator writes it in `entente.yaml`.
///
/// A plain value: nothing has been loaded. It is made only where no error was met, so that parties are
/// 2 to 15, references lead somewhere, and a budget balances. Numbers of articles and ranks of annexes are
/// places in their lists.
public struct Agreement: Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// The variant: the command line's, else the file's, else Québec's.
  public var locale: DocumentLocale
  /// `papier`, `thème` and so on; its `locale` is the file's.
  public var presentation: Presentation
  /// `titre`, instead of the catalogues'.
  public var title: String?
  /// `sous-titre`, instead of the catalogues'.
  public var subtitle: String?
  /// `comité`.
  public var committee: CommitteeKind
  /// `programme`.
  public var programme: Programme
  /// `coopérative: {territoire: …}`.
  public var territory: Blank<NounPhrase>?
  /// `coopérative: {groupe: …}`, without guillemets.
  public var group: Blank<String>?
  /// `saison: {année: …}`.
  public var year: Blank<Int>
  /// `saison: {début: …, fin: …}`: when the co-operative is active.
  public var season: Term
  /// `numéro`.
  public var number: Blank<String>?
  /// `état`, `version`, `signature`.
  public var standing: Standing
  /// `durée: {effet: …, fin: …}`: how long the agreement holds; no `effet`: from the last signature on.
  public var term: Term
  /// `parties`: 2 to 15.
  public var parties: [Party]
  /// `préambule`; the catalogues' four recitals unless the file lists its own.
  public var recitals: [Recital]
  /// `articles` and `ajouts`, in the order they are printed.
  public var articles: [Article]
  /// `réunions`.
  public var meetings: Meetings
  /// `budget`; nil only where the article is dropped or in words of its own.
  public var budget: Blank<Budget>?
  /// `calendrier`.
  public var calendar: [CalendarStep]
  /// `composition`.
  public var composition: [CommitteeMember]
  /// `contact`: for personal data.
  public var privacyContact: Contact?
  /// `bilan`: the last day for the report.
  public var reviewDate: Blank<CalendarDay>?
  /// `préavis`: days of notice; nil only where the article is dropped or in words of its own.
  public var noticeDays: Blank<Int>?
  /// `exemplaires`: as many as parties unless the file says otherwise.
  public var copies: Blank<Int>
  /// `annexes` after those of the budget, the calendar and the composition that there are.
  public var annexes: [Annex]
  /// `logos`, none to six.
  public var logos: [Logo]
  /// `chiffres`: how many youths, weeks, people: for the summary.
  public var figures: Figures
  /// `note`: printed at the foot of each page.
  public var note: String?
}
