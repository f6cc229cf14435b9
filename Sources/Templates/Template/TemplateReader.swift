internal import Document
public import Problems
public import YAMLSource

/// Reads an arrangement.
public func readTemplate(_ node: YAMLNode) -> Checked<Template> {
  var reader = TemplateReader()
  let template = reader.template(node)
  return Checked(template, reader.problems)
}

/// Reads the parts of a template in their order: page, stack, foot, words across.
struct TemplateReader {
  var problems: [Problem] = []

  mutating func template(_ node: YAMLNode) -> Template {
    var reader = MappingReader(node)
    let isLandscape =
      reader.choice("orientation", [("paysage", true), ("portrait", false)]) ?? true
    let template = Template(
      isLandscape: isLandscape,
      ornaments: reader.items("ornement").compactMap(\.text).map(foldedKey),
      stack: reader.node("pile").map { stack($0) },
      fixed: reader.items("pied").compactMap { fixedEntry($0) },
      watermark: reader.node("filigrane").flatMap { watermark($0) })
    problems += reader.finish()
    return template
  }

  private mutating func watermark(_ node: YAMLNode) -> BlockTemplate? {
    var reader = MappingReader(node)
    defer { problems += reader.finish() }
    return block(&reader)
  }

  private mutating func stack(_ node: YAMLNode) -> Template.StackTemplate {
    var reader = MappingReader(node)
    let stack = Template.StackTemplate(
      top: reader.millimetres("haut"), bottom: reader.millimetres("bas"),
      margin: reader.millimetres("marge"), minimumShare: reader.millimetres("minimum"),
      warningShare: .mm(reader.number("alerte", in: 0...100) ?? 0),
      tightenings: reader.items("serrage").map { tightening($0) },
      entries: reader.items("blocs").compactMap { stackEntry($0) })
    problems += reader.finish()
    return stack
  }

  private mutating func tightening(_ node: YAMLNode) -> Stack.Tightening {
    var reader = MappingReader(node)
    let tightening = Stack.Tightening(
      block: slot(&reader)?.rawValue ?? "",
      factor: reader.neededNumber("facteur", in: 0.1...1))
    problems += reader.finish()
    return tightening
  }

  private mutating func stackEntry(_ node: YAMLNode) -> Template.StackEntry? {
    var reader = MappingReader(node)
    defer { problems += reader.finish() }
    let condition = condition(&reader)
    if let weight = reader.number("ressort", in: 0...1000) {
      return Template.StackEntry(content: .spring(weight), condition: condition)
    }
    if let space = reader.number("espace", in: 0...2000) {
      return Template.StackEntry(content: .space(.mm(space)), condition: condition)
    }
    return block(&reader).map { Template.StackEntry(content: .block($0), condition: condition) }
  }

  private mutating func fixedEntry(_ node: YAMLNode) -> Template.FixedEntry? {
    var reader = MappingReader(node)
    defer { problems += reader.finish() }
    let condition = condition(&reader)
    let placement = placement(&reader)
    return block(&reader).map {
      Template.FixedEntry(block: $0, placement: placement, condition: condition)
    }
  }

  private func condition(_ reader: inout MappingReader) -> Template.Condition {
    Template.Condition(
      present: slots("si", &reader), anyOf: slots("avec", &reader), absent: slots("sauf", &reader))
  }

  private func placement(_ reader: inout MappingReader) -> Placement {
    let range = -2000.0...2000
    let across: Placement.Across
    if let left = reader.number("gauche", in: range) {
      across = .left(.mm(left))
    } else if let right = reader.number("droite", in: range) {
      across = .right(.mm(right))
    } else {
      across = .center(.mm(reader.number("centre", in: range) ?? 0))
    }
    let down: Placement.Down =
      if let top = reader.number("haut", in: range) { .top(.mm(top)) } else {
        .bottom(.mm(reader.neededNumber("bas", in: range)))
      }
    let alignments: [(String, Alignment)] = [
      ("gauche", .left), ("centre", .center), ("droite", .right),
    ]
    return Placement(
      across: across, down: down, alignment: reader.choice("alignement", alignments) ?? .center)
  }
}
