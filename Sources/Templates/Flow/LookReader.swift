internal import Document
internal import Problems
internal import YAMLSource

/// Reads the looks that a template asks of a theme: styles, rules, distances.
///
/// Problems: `templates.unknown-style`, `templates.unknown-line` at the mapping that asks.
struct LookReader {
  let theme: Theme
  var problems: [Problem] = []

  init(_ theme: Theme) { self.theme = theme }

  /// Reads a part of a template, a mapping of its own; what is missing in it is reported there.
  mutating func part<Value>(
    _ key: String, of reader: inout MappingReader,
    _ read: (inout LookReader, inout MappingReader) -> Value
  ) -> Value {
    let empty = YAMLNode(content: .mapping([]), place: reader.place)
    var part = MappingReader(reader.node(key) ?? empty)
    defer { problems += part.finish() }
    return read(&self, &part)
  }

  /// The style that `key` names; its plainest look where the theme has none of that name.
  mutating func style(_ key: String, _ reader: inout MappingReader) -> TextStyle {
    let name = reader.neededText(key)
    if let style = theme.styles[foldedKey(name)] { return style }
    if !name.isEmpty {
      reader.report(unknown(TemplateProblem.unknownStyle, name, theme.styles.keys, reader.place))
    }
    return TextStyle(font: FontReference(family: ""), size: .pt(10))
  }

  /// The rule that `key` names.
  mutating func line(_ key: String, _ reader: inout MappingReader) -> StraightLine {
    let name = reader.neededText(key)
    if let line = theme.lines[foldedKey(name)] { return line }
    if !name.isEmpty {
      reader.report(unknown(TemplateProblem.unknownLine, name, theme.lines.keys, reader.place))
    }
    return StraightLine(width: .pt(0.4), color: .black)
  }

  private func unknown(
    _ code: String, _ name: String, _ known: some Sequence<String>, _ place: Place
  ) -> Problem {
    let nearest = nearestMatch(to: name, among: known.sorted(), folding: foldedKey) ?? ""
    return Problem(code, at: place, ["name": .text(name), "nearest": .text(nearest)])
  }
}
