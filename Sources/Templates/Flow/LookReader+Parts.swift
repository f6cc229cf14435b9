internal import Document
internal import YAMLSource

extension LookReader {
  /// How tables look.
  mutating func table(_ reader: inout MappingReader) -> Table.Style {
    Table.Style(
      body: style("texte", &reader), header: style("tête", &reader),
      group: style("groupe", &reader), total: style("total", &reader),
      pitch: reader.millimetres("pas"), gap: reader.millimetres("écart"),
      outerRule: line("fort", &reader), innerRule: line("fin", &reader),
      rowRule: reader.node("rangée") == nil ? nil : line("rangée", &reader))
  }

  /// A row of logos, still without any.
  mutating func logoRow(_ reader: inout MappingReader) -> LogoRow {
    LogoRow(
      logos: [], height: reader.millimetres("hauteur"), nominal: reader.millimetres("nominal"),
      minimum: reader.millimetres("minimum"), maximum: reader.millimetres("maximum"),
      maximumGap: reader.millimetres("écart"), totalGap: reader.millimetres("écarts"))
  }
}
