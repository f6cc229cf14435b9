internal import Document
internal import YAMLSource

/// What keeps a theme's ornament within what a page can carry: curves of a layer, pieces of a petal.
private let curveCounts = 1.0...60
private let pieceCounts = 1.0...60
/// Millimetres: an arc of a wider radius is a straight line on any paper.
private let widestCorner = 200.0

extension ThemeReader {
  /// The frame; lengths in millimetres.
  mutating func guilloche(_ node: YAMLNode, rosette: Rosette) -> Guilloche {
    var reader = MappingReader(node)
    let corner = reader.millimetres("coin")
    let guilloche = Guilloche(
      amplitude: reader.millimetres("demi-hauteur"), axis: reader.millimetres("axe"),
      corner: corner,
      period: .mm(reader.neededNumber("période", in: 1...1000)),
      layers: reader.items("bandes").map { bandLayer($0) },
      rules: reader.items("filets").map { frameRule($0, corner: corner) }, rosette: rosette)
    problems += reader.finish()
    return guilloche
  }

  /// A rosette; lengths in millimetres.
  mutating func rosette(_ node: YAMLNode) -> Rosette {
    var reader = MappingReader(node)
    let rosette = Rosette(
      radius: reader.millimetres("rayon"),
      petals: Int(reader.neededNumber("pétales", in: 1...200)),
      ground: reader.items("fond").map { circle($0) },
      layers: reader.items("couches").map { rosetteLayer($0) },
      heart: reader.items("cœur").map { circle($0) })
    problems += reader.finish()
    return rosette
  }

  private mutating func bandLayer(_ node: YAMLNode) -> Guilloche.BandLayer {
    var reader = MappingReader(node)
    let envelope = reader.numbers("enveloppe")
    let layer = Guilloche.BandLayer(
      envelope: envelope, carrier: Int(reader.neededNumber("porteuse", in: 1...20)),
      curves: Int(reader.neededNumber("courbes", in: curveCounts)), line: line(&reader))
    problems += reader.finish()
    return layer
  }

  /// The arc of an inner rule's corner must reach from the rosette's centre to the rule.
  private mutating func frameRule(_ node: YAMLNode, corner: Length) -> Guilloche.FrameRule {
    var reader = MappingReader(node)
    let inset = reader.millimetres("retrait")
    let least = (abs((inset - corner).millimetres) * 100).rounded() / 100
    let rule = Guilloche.FrameRule(
      inset: inset,
      cornerRadius: reader.number("rayon", in: least...max(least, widestCorner)).map { .mm($0) },
      line: line(&reader))
    problems += reader.finish()
    return rule
  }

  private mutating func rosetteLayer(_ node: YAMLNode) -> Rosette.Layer {
    var reader = MappingReader(node)
    let layer = Rosette.Layer(
      base: reader.neededNumber("base", in: -5...5),
      amplitude: reader.neededNumber("amplitude", in: -5...5),
      modulation: reader.neededNumber("modulation", in: -5...5),
      carrier: reader.neededNumber("porteuse", in: 0...20),
      curves: Int(reader.neededNumber("courbes", in: curveCounts)),
      pieces: Int(reader.neededNumber("pièces", in: pieceCounts)), line: line(&reader))
    problems += reader.finish()
    return layer
  }

  private mutating func circle(_ node: YAMLNode) -> Rosette.Circle {
    var reader = MappingReader(node)
    let circle = Rosette.Circle(
      radius: reader.millimetres("rayon"),
      line: reader.node("épaisseur") == nil ? nil : line(&reader),
      isWhite: reader.flag("blanc") ?? false)
    problems += reader.finish()
    return circle
  }
}
