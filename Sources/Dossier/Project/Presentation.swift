public import Localization
public import Problems

/// Which French, on which paper, in which dress: the keys that every file of a coordinator may begin with.
public struct Presentation: Hashable, Sendable {
  /// `variante`.
  public var locale: DocumentLocale?
  /// `papier`; the variant's usual size where it is nil.
  public var paper: Paper?
  /// `thème`.
  public var theme: String?
  /// `gabarit`: the name of a template.
  public var template: String?
  /// Where the file names its theme, for the problem of who looks for it.
  public var themePlace: Place?
  /// Where the file names its template.
  public var templatePlace: Place?
  /// `typographie`.
  public var typography: TypographyStyle?
  /// `écriture`: of groups in general text.
  public var writing: GroupWriting
  /// `noir`: made for printing in black alone.
  public var printsBlack: Bool

  /// Makes a presentation, each part at its default unless given.
  public init(
    locale: DocumentLocale? = nil, paper: Paper? = nil, theme: String? = nil,
    template: String? = nil, themePlace: Place? = nil, templatePlace: Place? = nil,
    typography: TypographyStyle? = nil, writing: GroupWriting = .doublets,
    printsBlack: Bool = false
  ) {
    self.locale = locale
    self.paper = paper
    self.theme = theme
    self.template = template
    self.themePlace = themePlace
    self.templatePlace = templatePlace
    self.typography = typography
    self.writing = writing
    self.printsBlack = printsBlack
  }
}
