internal import Document
public import Problems
public import YAMLSource

/// Reads the arrangement of a summary in the looks of a theme; nil where anything is wrong.
///
/// Problems: those of the template's keys, and `templates.unknown-style`, `templates.unknown-line`.
public func readSummaryTemplate(
  _ node: YAMLNode, theme: Theme
) -> Checked<SummaryTemplate?> {
  var reader = MappingReader(node)
  var looks = LookReader(theme)
  let template = looks.summary(&reader)
  let problems = looks.problems + reader.finish()
  return Checked(problems.contains { $0.severity == .error } ? nil : template, problems)
}

/// Columns of parties and figures, pages of a summary: what makes sense.
private let columnCounts = 1.0...6
private let pageCounts = 1.0...20
/// Signs of a column.
private let signCounts = 0.0...1_000_000
/// Of a size: smaller is no longer easy to read.
private let shares = 0.8...1

extension LookReader {
  fileprivate mutating func summary(_ reader: inout MappingReader) -> SummaryTemplate {
    SummaryTemplate(
      flow: flow(&reader), pageLimit: Int(reader.neededNumber("pages", in: pageCounts)),
      title: part("titre", of: &reader) { $0.summaryTitle(&$1) },
      rows: part("rangées", of: &reader) {
        .init(
          label: $0.style("intitulé", &$1), rule: $0.line("trait", &$1),
          above: $1.millimetres("dessus"), below: $1.millimetres("dessous"))
      },
      body: part("texte", of: &reader) { $0.body(&$1) },
      parties: part("parties", of: &reader) { $0.parties(&$1) },
      figures: part("chiffres", of: &reader) { $0.figures(&$1) },
      entries: part("engagements", of: &reader) {
        .init(
          indent: $1.millimetres("retrait"), gap: $1.millimetres("écart"),
          distance: $1.millimetres("distance"))
      },
      amounts: part("tableau", of: &reader) {
        .init(
          style: $0.table(&$1), width: $1.millimetres("largeur"),
          gap: $1.millimetres("entre"), distance: $1.millimetres("distance"))
      },
      remark: part("remarque", of: &reader) { $0.body(&$1) },
      sideBySide: part("côte-à-côte", of: &reader) { $0.sideBySide(&$1) },
      logos: part("logos", of: &reader) { $0.logoRow(&$1) })
  }

  private mutating func body(_ reader: inout MappingReader) -> SummaryTemplate.Body {
    .init(style: style("style", &reader), distance: reader.millimetres("distance"))
  }

  private mutating func summaryTitle(_ reader: inout MappingReader) -> SummaryTemplate.Title {
    .init(
      kicker: style("surtitre", &reader), style: style("style", &reader),
      reference: style("repère", &reader), status: style("état", &reader),
      distance: reader.millimetres("distance"),
      referenceDistance: reader.millimetres("repères"),
      ruleDistance: reader.millimetres("filet"), rule: line("trait", &reader))
  }

  private mutating func parties(_ reader: inout MappingReader) -> SummaryTemplate.Parties {
    .init(
      name: style("nom", &reader), note: style("mention", &reader),
      columns: Int(reader.neededNumber("colonnes", in: columnCounts)),
      gap: reader.millimetres("écart"), distance: reader.millimetres("distance"),
      noteDistance: reader.millimetres("dessous"))
  }

  private mutating func figures(_ reader: inout MappingReader) -> SummaryTemplate.Figures {
    .init(
      number: style("nombre", &reader), label: style("étiquette", &reader),
      columns: Int(reader.neededNumber("colonnes", in: columnCounts)),
      gap: reader.millimetres("écart"), distance: reader.millimetres("distance"),
      labelDistance: reader.millimetres("dessous"), above: reader.millimetres("dessus"))
  }

  private mutating func sideBySide(_ reader: inout MappingReader) -> SummaryTemplate.SideBySide {
    .init(
      left: reader.millimetres("gauche"), top: reader.millimetres("haut"),
      bottom: reader.millimetres("bas"), width: reader.millimetres("largeur"),
      gap: reader.millimetres("entre"), rule: line("trait", &reader),
      variant: style("variante", &reader), title: style("titre", &reader),
      label: style("intitulé", &reader), titleDistance: reader.millimetres("distance"),
      referenceDistance: reader.millimetres("repères"), after: reader.millimetres("suite"),
      rowDistance: reader.millimetres("rangée"), labelDistance: reader.millimetres("dessous"),
      dense: part("serré", of: &reader) { _, part in
        .init(
          threshold: Int(part.neededNumber("dès", in: signCounts)),
          share: part.neededNumber("part", in: shares))
      })
  }
}
