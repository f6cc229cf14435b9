internal import Document
public import Problems
public import YAMLSource

/// Reads an arrangement of a list.
public func readListTemplate(_ node: YAMLNode) -> Checked<ListTemplate> {
  var reader = MappingReader(node)
  var problems: [Problem] = []
  func part(_ key: String) -> MappingReader {
    MappingReader(reader.node(key) ?? YAMLNode(content: .mapping([]), place: node.place))
  }
  func heading(_ key: String, _ distance: String) -> ListTemplate.Heading {
    var part = part(key)
    let heading = ListTemplate.Heading(
      style: foldedKey(part.neededText("style")), distance: part.millimetres(distance))
    problems += part.finish()
    return heading
  }
  var margins = part("marges")
  var header = part("en-tête")
  var row = part("rangée")
  let template = ListTemplate(
    left: margins.millimetres("gauche"), right: margins.millimetres("droite"),
    bottom: margins.millimetres("bas"),
    title: heading("titre", "haut"), subtitle: heading("sous-titre", "haut"),
    members: heading("membres", "haut"),
    header: ListTemplate.Header(
      style: foldedKey(header.neededText("style")), distance: header.millimetres("haut"),
      line: foldedKey(header.neededText("trait"))),
    rowHeight: .mm(row.neededNumber("hauteur", in: 4...200)),
    rowLine: foldedKey(row.neededText("trait")),
    columns: reader.items("colonnes").compactMap { column($0, &problems) },
    folio: heading("folio", "bas"), place: node.place)
  problems += margins.finish() + header.finish() + row.finish() + reader.finish()
  return Checked(template, problems)
}

private func column(_ node: YAMLNode, _ problems: inout [Problem]) -> ListTemplate.Column? {
  var reader = MappingReader(node)
  let choices = ListTemplate.Column.Slot.allCases.map { ($0.rawValue, $0) }
  let slot = reader.choice("bloc", choices)
  let style = foldedKey(reader.neededText("style"))
  let width = reader.number("largeur", in: 1...2000).map { Length.mm($0) }
  problems += reader.finish()
  return slot.map { ListTemplate.Column(slot: $0, style: style, width: width) }
}
