internal import Document
internal import YAMLSource

/// Every how many lines a number may stand.
private let lineSteps = 1.0...100

extension LookReader {
  /// The keys `page`, `alignement` and `coupures` of a template.
  mutating func flow(_ reader: inout MappingReader) -> FlowTemplate {
    let settings: [(String, ParagraphStyle.Setting)] = [
      ("fer à gauche", .ragged), ("justifié", .justified),
    ]
    let setting = reader.choice("alignement", settings) ?? .ragged
    let hyphenates = reader.flag("coupures") ?? false
    return part("page", of: &reader) { looks, page in
      looks.flow(&page, setting, hyphenates)
    }
  }

  private mutating func flow(
    _ page: inout MappingReader, _ setting: ParagraphStyle.Setting, _ hyphenates: Bool
  ) -> FlowTemplate {
    let margins = part("marges", of: &page) { _, part in
      (
        part.millimetres("gauche"), part.millimetres("droite"), part.millimetres("haut"),
        part.millimetres("bas")
      )
    }
    return FlowTemplate(
      left: margins.0, right: margins.1, top: margins.2, bottom: margins.3,
      textLeft: page.node("texte") == nil ? nil : page.millimetres("texte"),
      firstTop: page.node("premier-haut") == nil ? nil : page.millimetres("premier-haut"),
      header: part("en-tête", of: &page) { $0.edge(&$1, from: "haut") },
      statusStyle: part("état", of: &page) { $0.style("style", &$1) },
      footer: part("pied", of: &page) { $0.edge(&$1, from: "bas") },
      folioStyle: part("folio", of: &page) { $0.style("style", &$1) },
      note: part("note", of: &page) {
        FlowTemplate.FootNote(style: $0.style("style", &$1), distance: $1.millimetres("distance"))
      },
      initials: page.node("paraphes") == nil
        ? nil : part("paraphes", of: &page) { $0.initials(&$1) },
      lineNumbers: page.node("lignes") == nil
        ? nil : part("lignes", of: &page) { $0.lineNumbers(&$1) },
      setting: setting, hyphenates: hyphenates)
  }

  private mutating func edge(
    _ reader: inout MappingReader, from side: String
  ) -> FlowTemplate.Edge {
    let rule =
      reader.node("filet") == nil
      ? nil : RunningLine.Rule(y: reader.millimetres("filet"), line: line("trait", &reader))
    return FlowTemplate.Edge(
      style: style("style", &reader), distance: reader.millimetres(side), rule: rule)
  }

  private mutating func initials(_ reader: inout MappingReader) -> FlowTemplate.Initials {
    FlowTemplate.Initials(
      line: line("trait", &reader), width: reader.millimetres("largeur"),
      gap: reader.millimetres("écart"), rowStep: reader.millimetres("rangée"))
  }

  private mutating func lineNumbers(_ reader: inout MappingReader) -> FlowPage.LineNumbers {
    FlowPage.LineNumbers(
      style: style("style", &reader), right: reader.millimetres("droite"),
      step: Int(reader.neededNumber("pas", in: lineSteps)))
  }
}
