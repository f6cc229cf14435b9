internal import Document
internal import Problems
internal import YAMLSource

extension TemplateReader {
  /// A block by its name: what it shows decides which numbers it has.
  mutating func block(_ reader: inout MappingReader) -> BlockTemplate? {
    guard let slot = slot(&reader) else { return nil }
    let kind = kind(of: slot, &reader)
    return BlockTemplate(
      slot: slot, style: reader.text("style").map(foldedKey), kind: kind, place: reader.place)
  }

  /// The slot that `bloc` names; `templates.unknown-block` with the nearest otherwise.
  func slot(_ reader: inout MappingReader) -> Slot? {
    let typed = reader.neededText("bloc")
    let slot = Slot(named: typed)
    if slot == nil { reader.report(unknownBlock(typed, at: reader.place)) }
    return slot
  }

  /// The slots that a condition lists.
  func slots(_ key: String, _ reader: inout MappingReader) -> [Slot] {
    reader.items(key).compactMap { node in
      let slot = Slot(named: node.text ?? "")
      if slot == nil { reader.report(unknownBlock(node.text ?? "", at: node.place)) }
      return slot
    }
  }

  private func unknownBlock(_ typed: String, at place: Place) -> Problem {
    let names = Slot.allCases.map(\.rawValue)
    let nearest = nearestMatch(to: typed, among: names, folding: foldedKey) ?? ""
    return Problem(
      TemplateProblem.unknownBlock, at: place, ["name": .text(typed), "nearest": .text(nearest)])
  }

  private mutating func kind(of slot: Slot, _ reader: inout MappingReader) -> BlockTemplate.Kind {
    switch slot {
    case .name: name(&reader)
    case .logos: logos(&reader)
    case .rule: .swelledRule
    case .hours: figures(&reader)
    case .signatures: signatures(&reader)
    case .seal: .seal(rosette: foldedKey(reader.neededText("rosace")))
    case .code:
      .code(side: reader.millimetres("côté"), color: foldedKey(reader.neededText("couleur")))
    case .stamp:
      .stampSpace(
        side: reader.millimetres("côté"), arm: reader.millimetres("bras"),
        line: foldedKey(reader.neededText("trait")))
    default:
      .text(
        isTitle: reader.flag("titre") ?? false,
        measure: reader.number("mesure", in: 1...2000).map { .mm($0) })
    }
  }

  private mutating func name(_ reader: inout MappingReader) -> BlockTemplate.Kind {
    let settings = reader.items("réglages").map { node in
      var setting = MappingReader(node)
      defer { problems += setting.finish() }
      return NameBlock.Setting(
        lines: Int(setting.neededNumber("lignes", in: 1...2)),
        maximum: .pt(setting.neededNumber("maximum", in: 1...500)),
        minimum: .pt(setting.neededNumber("minimum", in: 1...500)),
        share: setting.neededNumber("part", in: 0.1...1))
    }
    return .name(settings: settings, lineStep: reader.neededNumber("pas", in: 0.5...3))
  }

  private func logos(_ reader: inout MappingReader) -> BlockTemplate.Kind {
    .logos(
      BlockTemplate.LogoNumbers(
        height: reader.millimetres("hauteur"), nominal: reader.millimetres("nominal"),
        minimum: reader.millimetres("minimum"), maximum: reader.millimetres("maximum"),
        maximumGap: reader.millimetres("écart"), totalGap: reader.millimetres("écarts")))
  }

  private func figures(_ reader: inout MappingReader) -> BlockTemplate.Kind {
    .figures(
      number: foldedKey(reader.neededText("chiffre")),
      label: foldedKey(reader.neededText("étiquette")),
      innerGap: reader.millimetres("intérieur"), outerGap: reader.millimetres("extérieur"))
  }

  private mutating func signatures(_ reader: inout MappingReader) -> BlockTemplate.Kind {
    let columns = reader.items("colonnes").map { node in
      var column = MappingReader(node)
      defer { problems += column.finish() }
      return BlockTemplate.SignatureNumbers.Column(
        width: column.millimetres("largeur"), gap: column.millimetres("écart"),
        side: column.millimetres("côté"))
    }
    return .signatures(
      BlockTemplate.SignatureNumbers(
        nameStyle: foldedKey(reader.neededText("nom")),
        roleStyle: foldedKey(reader.neededText("rôle")),
        line: foldedKey(reader.neededText("trait")),
        nameDrop: reader.millimetres("sous-ligne-nom"),
        roleDrop: reader.millimetres("sous-ligne-rôle"),
        clearance: reader.millimetres("dégagement"), margin: reader.millimetres("marge"),
        columns: columns))
  }
}
