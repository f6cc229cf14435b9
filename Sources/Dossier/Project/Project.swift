public import Localization
public import Problems

/// One co-operative's season as its coordinator describes it in `cjs.yaml`: all that its papers share.
///
/// A plain value: nothing has been loaded, files are still paths. What is nil or empty was not given;
/// defaults that depend on the variant (paper, words) are set by those who use them.
public struct Project: Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// `variante`.
  public var locale: DocumentLocale?
  /// `papier`; the variant's usual size where it is nil.
  public var paper: Paper?
  /// `thème`; `classique` where it is nil.
  public var theme: String?
  /// `gabarit`: the name of a template.
  public var template: String?
  /// Where the file names its theme, for the problem of who looks for it.
  public var themePlace: Place?
  /// Where the file names its template.
  public var templatePlace: Place?
  /// `typographie`.
  public var typography: TypographyStyle?
  /// `écriture`: of groups in general text; doublets where the file says nothing.
  public var writing: GroupWriting
  /// `programme`; CJS where the file says nothing.
  public var programme: Programme
  /// `coopérative`.
  public var cooperative: Cooperative
  /// `saison`.
  public var season: Season
  /// `émetteur`: the bodies that issue and answer for the paper, at least one.
  public var issuers: [Issuer]
  /// `délivrance`.
  public var issuance: Issuance
  /// `signataires`, one to four.
  public var signatories: [Signatory]
  /// `logos`, none to six.
  public var logos: [Logo]
  /// `mention`: the funder's compulsory sentence, printed as given.
  public var fundersStatement: String?
  /// The sentences and parts of the page that a coordinator may choose.
  public var content: ContentChoices
  /// `compétences`: skills put to practice, as nouns.
  public var skills: [String]
  /// `numérotation`; nil where the papers carry no number.
  public var numbering: Numbering?
  /// `fonctions`: functions of the project's own.
  public var functions: [OwnFunction]
  /// `noir`: made for printing in black alone.
  public var printsBlack: Bool

  /// Makes a project of what every paper needs; the rest is at its default unless given.
  public init(
    file: String = "cjs.yaml", locale: DocumentLocale? = nil, paper: Paper? = nil,
    theme: String? = nil, template: String? = nil, themePlace: Place? = nil,
    templatePlace: Place? = nil, typography: TypographyStyle? = nil,
    writing: GroupWriting = .doublets, programme: Programme = .known(.cjs),
    cooperative: Cooperative, season: Season,
    issuers: [Issuer], issuance: Issuance = Issuance(), signatories: [Signatory],
    logos: [Logo] = [], fundersStatement: String? = nil,
    content: ContentChoices = ContentChoices(), skills: [String] = [],
    numbering: Numbering? = .standard, functions: [OwnFunction] = [], printsBlack: Bool = false
  ) {
    self.file = file
    self.locale = locale
    self.paper = paper
    self.theme = theme
    self.template = template
    self.themePlace = themePlace
    self.templatePlace = templatePlace
    self.typography = typography
    self.writing = writing
    self.programme = programme
    self.cooperative = cooperative
    self.season = season
    self.issuers = issuers
    self.issuance = issuance
    self.signatories = signatories
    self.logos = logos
    self.fundersStatement = fundersStatement
    self.content = content
    self.skills = skills
    self.numbering = numbering
    self.functions = functions
    self.printsBlack = printsBlack
  }
}
