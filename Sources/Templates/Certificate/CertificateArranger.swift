internal import Document
internal import Dossier
internal import Localization
internal import Problems
internal import YAMLSource

/// Puts the slots of a certificate where its template says, in the looks that its theme gives.
struct CertificateArranger {
  let template: Template
  let theme: Theme
  let slots: [Slot: SlotValue]
  let size: Size
  private(set) var problems: [Problem] = []
  /// Slots that the template has found a place for.
  var placed: Set<Slot> = []

  init(_ template: Template, _ theme: Theme, _ slots: [Slot: SlotValue], on size: Size) {
    self.template = template
    self.theme = theme
    self.slots = slots
    self.size = size
  }

  /// The one sheet of a certificate.
  mutating func sheet() -> Sheet {
    let sheet = Sheet(
      size: size, ornaments: ornaments(), watermark: watermark(),
      stack: template.stack.map { stack($0) }, fixed: fixed())
    for slot in Self.indispensable where slots[slot] != nil && !placed.contains(slot) {
      report(Problem(TemplateProblem.noPlaceForBlock, at: nil, ["name": .text(slot.rawValue)]))
    }
    return sheet
  }

  /// What a paper must not lose for want of a line in its template: who it is for and what for, who
  /// answers for it and signs it, what the funder asks for, and what sets it apart from a first issue.
  private static let indispensable: [Slot] = [
    .name, .object, .reservation, .statement, .duplicate, .replacement, .issuer, .issuance,
    .signatures, .proof,
  ]

  private var present: Set<Slot> { Set(slots.keys) }

  private mutating func ornaments() -> [Guilloche] {
    template.ornaments.compactMap { name in
      if name == foldedKey("guilloché"), let guilloche = theme.guilloche { return guilloche }
      report(Problem(TemplateProblem.unknownOrnament, at: nil, ["name": .text(name)]))
      return nil
    }
  }

  private mutating func watermark() -> Watermark? {
    guard let block = template.watermark, case .text(let text) = slots[block.slot] else {
      return nil
    }
    placed.insert(block.slot)
    return Watermark(text: text, style: style(block.style, at: block.place))
  }

  private mutating func stack(_ stack: Template.StackTemplate) -> Stack {
    let children = stack.entries.filter { $0.condition.holds(present) }.compactMap { entry in
      switch entry.content {
      case .spring(let weight): Stack.Child.spring(weight)
      case .space(let length): Stack.Child.space(length)
      case .block(let template): block(template).map { Stack.Child.block($0) }
      }
    }
    return Stack(
      top: stack.top, bottom: size.height - stack.bottom, axis: size.width / 2,
      measure: size.width - stack.margin * 2, children: children,
      minimumShare: stack.minimumShare, warningShare: stack.warningShare,
      tightenings: stack.tightenings)
  }

  private mutating func fixed() -> [PlacedBlock] {
    template.fixed.filter { $0.condition.holds(present) }.compactMap { entry in
      guard let block = block(entry.block) else { return nil }
      let point = entry.placement.point(on: size)
      return PlacedBlock(
        block, x: point.x, y: point.y, measure: size.width,
        alignment: entry.placement.alignment, anchor: anchor(of: block))
    }
  }

  /// Words of the foot that take a second line grow upwards, where the stack ends: what stands under
  /// them never moves.
  private func anchor(of block: Block) -> PlacedBlock.Anchor {
    if case .text = block.content { .lastBaseline } else { .firstBaseline }
  }

  /// Adds a problem unless the same was met before.
  mutating func report(_ problem: Problem) {
    if !problems.contains(problem) { problems.append(problem) }
  }
}
