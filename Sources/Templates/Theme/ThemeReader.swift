internal import Document
public import Problems
public import YAMLSource

/// Reads a theme. With `inBlack`, everything is black and the guilloché takes its black line widths:
/// lines stay continuous on a laser printer, and depth comes from weight instead of tint.
public func readTheme(_ node: YAMLNode, inBlack: Bool = false) -> Checked<Theme> {
  var reader = ThemeReader(inBlack: inBlack)
  let theme = reader.theme(node)
  return Checked(theme, reader.problems)
}

/// Reads the parts of a theme in their order: colours, fonts, styles, rules, ornament.
struct ThemeReader {
  let inBlack: Bool
  var problems: [Problem] = []
  var colors: [String: Color] = [:]
  var fonts: [String: FontReference] = [:]

  init(inBlack: Bool) { self.inBlack = inBlack }

  mutating func theme(_ node: YAMLNode) -> Theme {
    var reader = MappingReader(node)
    let name = reader.neededText("thème")
    readColors(reader.node("couleurs"))
    readFonts(reader.node("polices"))
    let styles = named(reader.node("styles")) { $0.style($1) }
    let lines = named(reader.node("traits")) { $0.line($1) }
    let swelledRule = reader.node("filet").map { self.swelledRule($0) }
    let rosettes = named(reader.node("rosaces")) { $0.rosette($1) }
    let guilloche = reader.node("guilloché").flatMap { node -> Guilloche? in
      if rosettes["coin"] == nil {
        problems.append(
          Problem(
            TemplateProblem.unknownRosette, at: node.place, ["name": "coin", "nearest": ""]))
      }
      return rosettes["coin"].map { self.guilloche(node, rosette: $0) }
    }
    problems += reader.finish()
    return Theme(
      name: name, colors: colors, styles: styles, lines: lines, swelledRule: swelledRule,
      guilloche: guilloche, rosettes: rosettes)
  }

  /// Each entry of a mapping, by its key.
  private mutating func named<Value>(
    _ node: YAMLNode?, _ read: (inout ThemeReader, YAMLNode) -> Value
  ) -> [String: Value] {
    var result: [String: Value] = [:]
    for entry in node?.entries ?? [] { result[foldedKey(entry.key)] = read(&self, entry.value) }
    return result
  }

  private mutating func readColors(_ node: YAMLNode?) {
    for entry in node?.entries ?? [] {
      let color = Color(hex: entry.value.text ?? "")
      if color == nil {
        problems.append(
          Problem(
            TemplateProblem.badColor, at: entry.value.place,
            ["key": .text(entry.key), "value": .text(entry.value.text ?? "")]))
      }
      colors[foldedKey(entry.key)] = ink(color ?? .black)
    }
  }

  /// The colour as it is printed: in black, only what is too pale to be ink keeps its tint, so that
  /// the words across a proof do not hide what they lie under.
  private func ink(_ color: Color) -> Color {
    inBlack && color.contrastOnWhite >= palestInk ? .black : color
  }

  private mutating func readFonts(_ node: YAMLNode?) {
    for entry in node?.entries ?? [] {
      var reader = MappingReader(entry.value)
      fonts[foldedKey(entry.key)] = FontReference(
        family: reader.neededText("famille"), style: reader.text("style") ?? "Regular")
      problems += reader.finish()
    }
  }
}

/// Contrast on white below which a colour is a ground, not an ink: the engraver's tint has 3.0, the words
/// across a proof 1.3.
private let palestInk = 2.0
