internal import Document
public import Problems
public import YAMLSource

/// Reads the arrangement of an agreement in the looks of a theme; nil where anything is wrong.
///
/// Problems: those of the template's keys, and `templates.unknown-style`, `templates.unknown-line`.
public func readAgreementTemplate(
  _ node: YAMLNode, theme: Theme
) -> Checked<AgreementTemplate?> {
  var reader = MappingReader(node)
  var looks = LookReader(theme)
  let template = looks.agreement(&reader)
  let problems = looks.problems + reader.finish()
  return Checked(problems.contains { $0.severity == .error } ? nil : template, problems)
}

/// Columns of signatures, articles before a table of contents: what makes sense on a page.
private let columnCounts = 1.0...4
private let articleCounts = 1.0...1000

extension LookReader {
  fileprivate mutating func agreement(_ reader: inout MappingReader) -> AgreementTemplate {
    AgreementTemplate(
      flow: flow(&reader),
      title: part("titre", of: &reader) { $0.agreementTitle(&$1) },
      body: part("texte", of: &reader) {
        .init(style: $0.style("style", &$1), distance: $1.millimetres("distance"))
      },
      party: part("parties", of: &reader) { $0.style("style", &$1) },
      heading: part("intitulé", of: &reader) { $0.articleHeading(&$1) },
      items: part("alinéas", of: &reader) { $0.list(&$1) },
      clauses: part("clauses", of: &reader) {
        .init(list: $0.list(&$1), title: $0.style("titre", &$1))
      },
      tables: part("tableau", of: &reader) {
        .init(style: $0.table(&$1), distance: $1.millimetres("distance"))
      },
      signing: part("signatures", of: &reader) { $0.signing(&$1) },
      annexes: part("annexes", of: &reader) { $0.annexes(&$1) },
      contents: part("table-des-matières", of: &reader) { $0.contents(&$1) },
      logos: part("logos", of: &reader) { $0.logoRow(&$1) })
  }

  private mutating func agreementTitle(_ reader: inout MappingReader) -> AgreementTemplate.Title {
    .init(
      kicker: style("surtitre", &reader), style: style("style", &reader),
      aside: style("repère", &reader), distance: reader.millimetres("distance"),
      ruleDistance: reader.millimetres("filet"), rule: line("trait", &reader),
      after: reader.millimetres("suite"))
  }

  private mutating func articleHeading(
    _ reader: inout MappingReader
  ) -> AgreementTemplate.Heading {
    .init(
      style: style("style", &reader), number: style("numéro", &reader),
      labelWidth: reader.millimetres("retrait"), distance: reader.millimetres("distance"))
  }

  private mutating func list(_ reader: inout MappingReader) -> AgreementTemplate.List {
    .init(
      label: style("style", &reader), labelWidth: reader.millimetres("retrait"),
      distance: reader.millimetres("distance"))
  }

  private mutating func signing(_ reader: inout MappingReader) -> AgreementTemplate.Signing {
    .init(
      party: style("partie", &reader), name: style("nom", &reader), role: style("rôle", &reader),
      open: style("à-remplir", &reader),
      line: line("trait", &reader), blank: line("blanc", &reader),
      columns: Int(reader.neededNumber("colonnes", in: columnCounts)),
      gap: reader.millimetres("écart"), clearance: reader.millimetres("dégagement"),
      rowGap: reader.millimetres("rangée"), stamp: reader.millimetres("cachet"),
      distance: reader.millimetres("distance"))
  }

  private mutating func annexes(_ reader: inout MappingReader) -> AgreementTemplate.Annexes {
    .init(
      style: style("style", &reader), heading: style("intertitre", &reader),
      distance: reader.millimetres("distance"),
      after: reader.millimetres("suite"), beginsPage: reader.flag("page") ?? false)
  }

  private mutating func contents(_ reader: inout MappingReader) -> AgreementTemplate.Contents {
    .init(
      style: style("style", &reader),
      threshold: Int(reader.neededNumber("à-partir-de", in: articleCounts)),
      indent: reader.millimetres("retrait"))
  }
}
