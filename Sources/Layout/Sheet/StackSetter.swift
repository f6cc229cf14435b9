internal import Document
internal import Problems

/// Sets a stack: blocks at their natural heights, what is left over shared by the springs; blocks are
/// made smaller, in the stack's order, while a share is below its least length.
struct StackSetter {
  let fonts: FontLibrary
  let stack: Stack

  /// The stack's items with the structure orders from `order` on, and its problems.
  func set(order: Int) -> (items: [DisplayItem], order: Int, problems: [Problem]) {
    var factors: [String: Double] = [:]
    var blocks = setBlocks(factors)
    for tightening in stack.tightenings where share(blocks) < stack.minimumShare {
      factors[tightening.block, default: 1] *= tightening.factor
      blocks = setBlocks(factors)
    }
    var problems = blocks.compactMap { $0 }.flatMap(\.problems)
    if share(blocks) < .zero {
      problems.append(Problem(LayoutProblem.pageTooFull))
    } else if share(blocks) < stack.warningShare {
      problems.append(Problem(LayoutProblem.pageCrowded, .warning))
    }
    let placed = place(blocks, order: order)
    return (placed.items, placed.order, problems)
  }

  /// One entry for each child; nil for gaps.
  private func setBlocks(_ factors: [String: Double]) -> [SetBlock?] {
    let setter = BlockSetter(fonts: fonts, measure: stack.measure, alignment: .center)
    return stack.children.map { child in
      guard case .block(let block) = child else { return nil }
      return setter.set(block, factor: factors[block.name] ?? 1)
    }
  }

  /// What one share of the springs comes to; negative where the blocks alone are too high.
  private func share(_ blocks: [SetBlock?]) -> Length {
    var used = blocks.reduce(Length.zero) { $0 + ($1?.height ?? .zero) }
    var weights = 0.0
    for child in stack.children {
      switch child {
      case .spring(let weight): weights += weight
      case .space(let length): used += length
      case .block: break
      }
    }
    return (stack.bottom - stack.top - used) / max(weights, 1)
  }

  private func place(_ blocks: [SetBlock?], order: Int) -> (items: [DisplayItem], order: Int) {
    let share = share(blocks)
    var (y, order, items) = (stack.top, order, [DisplayItem]())
    var isAfterTitle = false
    for (child, block) in zip(stack.children, blocks) {
      switch child {
      case .spring(let weight): y += share * weight
      case .space(let length): y += length
      case .block:
        guard let block else { continue }
        // The lines of one title are one heading.
        let isTitle = block.items.first?.structure.role == .heading1
        if isTitle, isAfterTitle { order -= 1 }
        items += block.placed(at: Point(x: stack.axis, y: y), order: order)
        order += block.elementCount
        y += block.height
        isAfterTitle = isTitle || (isAfterTitle && block.elementCount == 0)
      }
    }
    return (items, order)
  }
}
