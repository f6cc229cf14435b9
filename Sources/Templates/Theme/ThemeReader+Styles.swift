internal import Document
internal import Problems
internal import YAMLSource

extension ThemeReader {
  /// A text style; sizes in points, tracking in em.
  mutating func style(_ node: YAMLNode) -> TextStyle {
    var reader = MappingReader(node)
    let size = reader.neededNumber("corps", in: 1...500)
    let style = TextStyle(
      font: font(&reader), size: .pt(size),
      minimumSize: reader.number("minimum", in: 1...max(1, size)).map { .pt($0) },
      leading: reader.number("interligne", in: 1...1000).map { .pt($0) },
      tracking: reader.number("approche", in: -0.5...2) ?? 0,
      features: reader.items("traits").compactMap(\.text),
      letterCase: reader.choice("casse", Self.cases) ?? .asTyped, color: color(&reader))
    problems += reader.finish()
    return style
  }

  /// A straight rule; width in points.
  mutating func line(_ node: YAMLNode) -> StraightLine {
    var reader = MappingReader(node)
    let line = line(&reader)
    problems += reader.finish()
    return line
  }

  /// The keys of a rule within another mapping; `noir` is its width when all is black.
  func line(_ reader: inout MappingReader) -> StraightLine {
    let width = reader.neededNumber("épaisseur", in: 0.01...20)
    let black = reader.number("noir", in: 0.01...20) ?? width
    return StraightLine(width: .pt(inBlack ? black : width), color: color(&reader))
  }

  /// The swelled rule; millimetres.
  mutating func swelledRule(_ node: YAMLNode) -> SwelledRule {
    var reader = MappingReader(node)
    let rule = SwelledRule(
      width: reader.millimetres("largeur"), height: reader.millimetres("hauteur"),
      color: color(&reader))
    problems += reader.finish()
    return rule
  }

  /// The colour that `couleur` names.
  func color(_ reader: inout MappingReader) -> Color {
    let name = reader.neededText("couleur")
    if let color = colors[foldedKey(name)] { return color }
    reader.report(unknown(TemplateProblem.unknownColor, name, colors.keys, &reader))
    return .black
  }

  private func font(_ reader: inout MappingReader) -> FontReference {
    let name = reader.neededText("police")
    if let font = fonts[foldedKey(name)] { return font }
    reader.report(unknown(TemplateProblem.unknownFont, name, fonts.keys, &reader))
    return FontReference(family: name)
  }

  private func unknown(
    _ code: String, _ name: String, _ known: some Sequence<String>, _ reader: inout MappingReader
  ) -> Problem {
    let nearest = nearestMatch(to: name, among: known.sorted(), folding: foldedKey) ?? ""
    return Problem(code, at: reader.place, ["name": .text(name), "nearest": .text(nearest)])
  }

  private static let cases: [(String, TextStyle.Case)] = [
    ("telle quelle", .asTyped), ("capitales", .capitals), ("petites capitales", .smallCapitals),
  ]
}
