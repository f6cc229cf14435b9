public import Localization

/// A convention in short, as a coordinator writes it in `convention.yaml`, or made from an agreement.
///
/// What is empty or nil is a block that falls away, or that an agreement's own words fill
/// (`Convention.agreement`). It is made only where no error was met.
public struct Convention: Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// The variant: the command line's, else the file's, else Québec's.
  public var locale: DocumentLocale
  /// `papier`, `thème` and so on; its `locale` is the file's.
  public var presentation: Presentation
  /// The agreement that this is the summary of; nil for a `convention.yaml`.
  public var agreement: Agreement?
  /// `titre`, instead of the catalogues'.
  public var title: VariantText?
  /// `programme`.
  public var programme: Programme
  /// `territoire` as a noun, for the file's title; the block's words are `scope`.
  public var territory: Blank<NounPhrase>?
  /// `année`.
  public var year: Blank<Int>?
  /// `numéro`.
  public var number: Blank<String>?
  /// `état`, `version`, `signature`.
  public var standing: Standing
  /// `parties`: 2 to 15.
  public var parties: [ConventionParty]
  /// `contexte`: paragraphs.
  public var context: [VariantText]
  /// `objet`: paragraphs.
  public var object: [VariantText]
  /// `durée: {début: …, fin: …}`.
  public var term: Term
  /// `durée: {texte: …}`: renewal and the like.
  public var termNotes: [VariantText]
  /// `activités: {début: …, fin: …}`.
  public var season: Term
  /// `lieu`: where it holds.
  public var scope: [VariantText]
  /// `chiffres`.
  public var figures: Figures
  /// `chiffres: {autres: …}`: numbers of the file's own.
  public var otherFigures: [Figure]
  /// `engagements`: by party.
  public var duties: [Duties]
  /// `contributions`: money.
  public var contributions: [Contribution]
  /// `apports`: in kind and in time.
  public var inKind: [Contribution]
  /// `versements`.
  public var payments: [ScheduledPayment]
  /// `dates`.
  public var dates: [CalendarStep]
  /// `gouvernance`: paragraphs.
  public var governance: [VariantText]
  /// `réunions`.
  public var meetings: Meetings
  /// `bilan`: paragraphs.
  public var accounts: [VariantText]
  /// `bilan: {date: …}`: the last day for the report.
  public var reviewDate: Blank<CalendarDay>?
  /// `communications`: paragraphs.
  public var publicity: [VariantText]
  /// `renseignements`: paragraphs; the catalogues' sentence where there is none.
  public var privacy: [VariantText]
  /// `retrait`: paragraphs.
  public var withdrawal: [VariantText]
  /// `préavis`: days of notice.
  public var noticeDays: Blank<Int>?
  /// `contacts`.
  public var contacts: [Contact]
  /// `annexes`: their titles, in order.
  public var annexes: [VariantText]
  /// `logos`, none to six.
  public var logos: [Logo]
  /// `note`: printed at the foot of each page.
  public var note: VariantText?
}
