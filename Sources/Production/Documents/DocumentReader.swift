internal import Document
internal import Dossier
internal import Host
internal import Localization
internal import Problems
internal import Templates
internal import YAMLSource

/// Reads everything that a document needs, and says all that is wrong at once.
struct DocumentReader {
  /// A document, and what it was made from beside its words.
  struct Source {
    var value: Document
    var digest: Digest
  }

  private let order: DocumentOrder
  private let workshop: CertificateWorkshop
  private(set) var problems: [Problem] = []
  /// Digests of the pictures.
  private var pictures: [Digest] = []
  /// Whether the input could not be read at all, as against being wrong.
  private(set) var isUnreadable = false

  init(_ order: DocumentOrder, _ workshop: CertificateWorkshop) {
    self.order = order
    self.workshop = workshop
  }

  /// The document; nil where something is wrong.
  mutating func read() -> Source? {
    guard let node = keep(readYAMLFile(order.source, files: workshop.files)) else {
      isUnreadable = true
      return nil
    }
    let source = order.kind == .agreement ? agreement(node) : summary(node)
    return problems.contains { $0.severity == .error } ? nil : source
  }

  private mutating func agreement(_ node: YAMLNode) -> Source? {
    let agreement = keep(readAgreement(node, file: order.source, locale: order.locale))
    guard let agreement, let look = look("entente", agreement.presentation) else { return nil }
    let template = keep(readAgreementTemplate(look.template, theme: look.theme))
    guard let template else { return nil }
    let document = keep(
      Templates.agreement(
        agreement, template: template, theme: look.theme,
        paper: paper(agreement.presentation, agreement.locale),
        localizer: localizer(agreement.locale, agreement.presentation),
        logos: pictures(agreement.logos)))
    return Source(value: document, digest: digest(look))
  }

  private mutating func summary(_ node: YAMLNode) -> Source? {
    guard let convention = convention(node),
      let look = look("sommaire", convention.presentation),
      let template = keep(readSummaryTemplate(look.template, theme: look.theme))
    else { return nil }
    let presentation = convention.presentation
    let paper = paper(presentation, convention.locale)
    let document =
      order.kind == .sideBySide
      ? keep(
        summarySideBySide(
          convention, template: template, theme: look.theme, paper: paper,
          localizers: DocumentLocale.allCases.map { localizer($0, presentation) }))
      : keep(
        Templates.summary(
          convention, template: template, theme: look.theme, paper: paper,
          localizer: localizer(convention.locale, presentation),
          logos: pictures(convention.logos)))
    return Source(value: document, digest: digest(look))
  }

  /// A summary is made of a convention, or of an agreement.
  private mutating func convention(_ node: YAMLNode) -> Convention? {
    if isAgreement(node) {
      return keep(readAgreement(node, file: order.source, locale: order.locale))
        .map { Convention(summarizing: $0) }
    }
    return keep(readConvention(node, file: order.source, locale: order.locale))
  }

  private mutating func look(_ kind: String, _ presentation: Presentation) -> DocumentLook? {
    keep(
      workshop.data.documentLook(
        kind: kind, theme: order.theme ?? presentation.theme,
        themePlace: order.theme == nil ? presentation.themePlace : nil,
        template: order.template ?? presentation.template,
        templatePlace: order.template == nil ? presentation.templatePlace : nil,
        inBlack: order.isBlack || presentation.printsBlack))
  }

  /// The logos that there are; what is wrong with the others is said.
  private mutating func pictures(_ logos: [Logo]) -> [ImageAsset] {
    var loader = PictureLoader(folder: parentFolder(of: order.source), files: workshop.files)
    let assets = logos.compactMap { loader.load($0.file) }
    problems += loader.problems
    pictures = loader.digests
    return assets
  }

  private func digest(_ look: DocumentLook) -> Digest {
    Digest(combining: [look.digest] + pictures)
  }

  private func paper(_ presentation: Presentation, _ locale: DocumentLocale) -> Paper {
    order.paper ?? presentation.paper ?? .usual(in: locale)
  }

  private func localizer(
    _ locale: DocumentLocale, _ presentation: Presentation
  ) -> Localizer {
    let typography: Typography =
      presentation.typography == .careful ? .careful(for: locale) : .default(for: locale)
    return Localizer(locale: locale, catalogue: workshop.catalogue, typography: typography)
  }

  private mutating func keep<Value>(_ checked: Checked<Value>) -> Value {
    problems += checked.problems.map { $0.placed(in: order.source) }
    return checked.value
  }
}
