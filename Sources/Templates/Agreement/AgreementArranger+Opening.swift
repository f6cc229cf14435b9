internal import Document
internal import Dossier
internal import Localization

extension AgreementArranger {
  /// Logos, whose co-operative, title with season and number, rule.
  mutating func addTitle() {
    let look = template.title
    var isFirst = true
    if !logos.isEmpty {
      add("logos", .logos(logoRow()), distance: .zero, isWide: true)
      isFirst = false
    }
    let kicker = ParagraphStyle(look.kicker)
    add(
      "surtitre", .paragraph(Paragraph(words.kicker(), kicker)),
      distance: isFirst ? .zero : look.distance, keeps: true, isWide: true)
    let title = Heading(
      level: 1, words.title(), look.style, aside: words.season(), asideStyle: look.aside)
    add("titre", .heading(title), distance: look.distance, keeps: true, isWide: true)
    add("filet", .rule(look.rule), distance: look.ruleDistance, keeps: true, isWide: true)
  }

  private mutating func logoRow() -> LogoRow {
    var row = template.logos
    row.logos = zip(agreement.logos, logos).map { logo, image in
      let alternative = words.text(CertificateKey.logoAlternative, ["nom": .string(logo.partner)])
      return LogoRow.Logo(image: image, alternative: alternative.plain)
    }
    return row
  }

  /// A table of contents, where there are many articles.
  mutating func addContents() {
    let look = template.contents
    guard agreement.articles.count >= look.threshold else { return }
    let title = words.text(DocumentKey.contents)
    var heading = heading("table", title, bookmark: "")
    heading.distance = template.title.after
    blocks.append(heading)
    add(
      "table", .contents(ContentsList(depth: 2, style: look.style, indent: look.indent)),
      distance: template.body.distance)
  }

  /// From the title's rule, or from what stands before, to the parties.
  private var distanceToParties: Length {
    agreement.articles.count >= template.contents.threshold
      ? template.heading.distance : template.title.after
  }

  /// The parties: in Québec one after « ENTRE : », each other one after « ET : »; in France in one sentence
  /// that begins with « Entre les soussignés : ».
  mutating func addParties() {
    switch locale {
    case .canada: addPartiesOfCanada()
    case .france: addPartiesOfFrance()
    }
    var together = paragraph("parties.ensemble", words.ofParties(.together))
    together.distance = template.body.distance
    blocks.append(together)
  }

  private mutating func addPartiesOfCanada() {
    let column = template.flow.textLeft.map { $0 - template.flow.left }
    let last = agreement.parties.count - 1
    let items = agreement.parties.enumerated().map { index, party in
      ListItem(
        label: index == 0 ? words.ofParties(.between) : words.text(AgreementKey.and),
        labelStyle: template.heading.style,
        labelWidth: column ?? template.clauses.list.labelWidth * 2,
        distance: template.body.distance,
        blocks: [
          paragraph(
            "partie", words.presentation(of: party, isLast: index == last), template.party)
        ])
    }
    add("parties", .list(items), distance: distanceToParties, isWide: column != nil)
  }

  private mutating func addPartiesOfFrance() {
    var between = heading("parties", MarkedText(words.ofParties(.between).plain))
    between.distance = distanceToParties
    blocks.append(between)
    let last = agreement.parties.count - 1
    for (index, party) in agreement.parties.enumerated() {
      if index == last {
        blocks.append(paragraph("partie.et", words.text(AgreementKey.and), keeps: true))
      }
      blocks.append(
        paragraph("partie", words.presentation(of: party, isLast: index == last), template.party))
    }
  }

  /// The preamble: in Québec a recital each, in France one paragraph; then that the parties agree.
  mutating func addRecitals() {
    var texts = words.recitals()
    if locale == .france { texts = [words.joined(texts)].filter { !$0.isEmpty } }
    if !texts.isEmpty {
      blocks.append(heading("préambule", words.text(AgreementKey.preamble)))
    }
    blocks += texts.map { paragraph("préambule", $0) }
    blocks.append(paragraph("convenu", words.text(AgreementKey.agreed), keeps: true))
  }
}
