internal import Document
internal import Dossier
internal import Localization

/// Puts a summary in one variant on its pages: labels in the margin, a rule between two rows.
struct SummaryArranger {
  let convention: Convention
  let template: SummaryTemplate
  let size: Size
  let logos: [ImageAsset]
  var words: SummaryWords

  init(
    _ convention: Convention, _ template: SummaryTemplate, on size: Size, logos: [ImageAsset],
    _ localizer: Localizer
  ) {
    self.convention = convention
    self.template = template
    self.size = size
    self.logos = logos
    words = SummaryWords(convention, localizer)
  }

  /// Title, rows, what the paper is not.
  mutating func document() -> Document {
    let page = page()
    let blocks = head() + rows() + foot()
    return Document(
      title: words.fileTitle(), locale: words.locale, issueDate: convention.standing.issueDate,
      content: .flow(Flow(page: page, blocks: blocks, pageLimit: template.pageLimit)))
  }

  private mutating func page() -> FlowPage {
    PageFrame(
      head: words.text(SummaryKey.title), reference: words.reference(), note: words.note()
    ).page(template.flow, on: size)
  }

  /// The column beside the labels.
  private var main: SummaryBlocks {
    let left = template.flow.textLeft ?? template.flow.left
    return SummaryBlocks(
      template: template, left: left, width: size.width - template.flow.right - left,
      isNarrow: false)
  }

  private mutating func rows() -> [FlowBlock] {
    let look = template.rows
    let rows = words.rows()
    return rows.enumerated().flatMap { index, row in
      let name = row.block.rawValue
      let label = Heading(
        level: 2, row.label, look.label, placement: .margin, bookmark: row.label.plain)
      let rule = index == 0 ? template.title.rule : look.rule
      return [
        FlowBlock(
          name, .rule(rule), distance: index == 0 ? template.title.ruleDistance : look.below),
        FlowBlock(name, .heading(label), distance: .zero),
      ] + main.blocks(row, distance: look.above)
    }
  }

  private mutating func foot() -> [FlowBlock] {
    let name = "avertissement"
    var warning = main.paragraph(
      words.warning(), template.remark.style, name, distance: template.remark.distance)
    warning.isWide = true
    return [FlowBlock(name, .rule(template.title.rule), distance: template.rows.below), warning]
  }
}

/// Of the width for number and day: both sides have room for words and an open line.
private let referenceShare = 0.55

// MARK: - The head

extension SummaryArranger {
  /// Logos, what is summed up, the title, number and day with how far it has come.
  private mutating func head() -> [FlowBlock] {
    let look = template.title
    var kicker = main.paragraph(words.kicker(), look.kicker, "surtitre", distance: look.distance)
    kicker.isWide = true
    let title = Heading(level: 1, words.text(SummaryKey.title), look.style)
    return logoBlocks() + [
      kicker,
      FlowBlock(
        "titre", .heading(title), distance: look.distance, isKeptWithNext: true, isWide: true),
      reference(),
    ]
  }

  private mutating func logoBlocks() -> [FlowBlock] {
    guard !logos.isEmpty else { return [] }
    var row = template.logos
    row.logos = zip(convention.logos, logos).map { logo, image in
      let alternative = words.text(CertificateKey.logoAlternative, ["nom": .string(logo.partner)])
      return LogoRow.Logo(image: image, alternative: alternative.plain)
    }
    return [FlowBlock("logos", .logos(row), distance: .zero, isWide: true)]
  }

  /// Number and day at the left; at the right how far the paper has come.
  private mutating func reference() -> FlowBlock {
    let look = template.title
    let (left, right) = (template.flow.left, size.width - template.flow.right)
    let middle = left + (right - left) * referenceShare
    var status = ParagraphStyle(look.status)
    status.setting = .flushRight
    return FlowBlock(
      "référence",
      .columns([
        FlowColumn(
          x: left, width: middle - left,
          blocks: [main.paragraph(words.reference(), look.reference, "référence", distance: .zero)]),
        FlowColumn(
          x: middle, width: right - middle,
          blocks: [
            FlowBlock("état", .paragraph(Paragraph(words.status(), status)), distance: .zero)
          ]),
      ]), distance: look.referenceDistance, isKeptWithNext: true)
  }
}

extension Standing {
  /// The day of its signature once it is signed, else of its version; nil where it is not known.
  var issueDate: CalendarDay? {
    isDraft ? version?.value : signingDate?.value ?? version?.value
  }
}
