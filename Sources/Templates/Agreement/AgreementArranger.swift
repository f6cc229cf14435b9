internal import Document
internal import Dossier
internal import Localization
internal import Problems

/// Puts the words of an agreement in their order and their looks: the form of Québec or that of France.
struct AgreementArranger {
  let agreement: Agreement
  let template: AgreementTemplate
  let size: Size
  let logos: [ImageAsset]
  var words: AgreementWords
  /// What has been arranged so far.
  var blocks: [FlowBlock] = []

  init(
    _ agreement: Agreement, _ template: AgreementTemplate, on size: Size, logos: [ImageAsset],
    _ localizer: Localizer
  ) {
    self.agreement = agreement
    self.template = template
    self.size = size
    self.logos = logos
    words = AgreementWords(agreement, localizer)
  }

  var locale: DocumentLocale { words.locale }

  /// Title, parties, recitals, articles, signatures, annexes.
  mutating func document() -> Document {
    addTitle()
    addContents()
    addParties()
    addRecitals()
    for (index, article) in agreement.articles.enumerated() { add(article, number: index + 1) }
    addSignatures()
    for (index, annex) in agreement.annexes.enumerated() { add(annex, rank: index + 1) }
    return Document(
      title: words.fileTitle(), locale: locale, issueDate: issueDate,
      content: .flow(Flow(page: page(), blocks: blocks)))
  }

  /// The day of its signature, else of this version; nil where neither is known.
  private var issueDate: CalendarDay? {
    agreement.standing.signingDate?.value ?? agreement.standing.version?.value
  }

  private mutating func page() -> FlowPage {
    let count = agreement.parties.count
    return PageFrame(
      head: words.text(AgreementKey.runningHead), reference: words.reference(),
      status: words.status(), note: agreement.note.map { words.localizer.data($0) } ?? "",
      initials: locale == .canada ? (words.text(AgreementKey.initials), count) : nil,
      numbersLines: agreement.standing.isDraft
    ).page(template.flow, on: size)
  }
}

// MARK: - Making blocks

extension AgreementArranger {
  /// A block in the text column, or over the whole area.
  mutating func add(
    _ name: String, _ content: FlowBlock.Content, distance: Length, keeps: Bool = false,
    isWide: Bool = false
  ) {
    blocks.append(
      FlowBlock(
        name, content, distance: distance, isKeptWithNext: keeps, isWide: isWide))
  }

  /// A paragraph of running text.
  func paragraph(
    _ name: String, _ text: MarkedText, _ style: TextStyle? = nil, distance: Length? = nil,
    keeps: Bool = false
  ) -> FlowBlock {
    let style = template.flow.paragraphStyle(style ?? template.body.style)
    return FlowBlock(
      name, .paragraph(Paragraph(text, style)),
      distance: distance ?? template.body.distance, isKeptWithNext: keeps)
  }

  /// A title in the margin column: in Québec beside its number, in France under « Article 2 ».
  func heading(
    _ name: String, _ text: MarkedText, label: MarkedText = "", bookmark: String? = nil
  ) -> FlowBlock {
    let look = template.heading
    let heading = Heading(
      level: 2, label: label, text, labelStyle: look.number, look.style,
      labelWidth: locale == .france ? .zero : look.labelWidth, placement: .margin,
      bookmark: bookmark ?? text.plain)
    return FlowBlock(name, .heading(heading), distance: look.distance)
  }

  /// A list with lettered items.
  mutating func letteredList(_ name: String, _ items: [MarkedText]) -> FlowBlock {
    let look = template.items
    let items = items.enumerated().map { index, text in
      ListItem(
        label: words.letter(index + 1), labelStyle: look.label, labelWidth: look.labelWidth,
        distance: look.distance, blocks: [paragraph(name, text)])
    }
    return FlowBlock(name, .list(items), distance: look.distance)
  }
}
