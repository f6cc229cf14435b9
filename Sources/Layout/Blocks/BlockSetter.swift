internal import Document
internal import Localization

/// Sets blocks: each kind of block has its own file beside this one.
struct BlockSetter {
  let fonts: FontLibrary
  /// Width for lines.
  let measure: Length
  /// How lines stand in it.
  let alignment: Alignment

  /// Sets one block, made smaller by `factor` where its stack is short of room; one that was set before,
  /// as most of a paper's are, is not set again.
  func set(_ block: Block, factor: Double = 1) -> SetBlock {
    let key = FontLibrary.BlockKey(
      block: block, factor: factor, measure: measure, alignment: alignment)
    return fonts.remembered(key) { setAnew(block, factor) }
  }

  private func setAnew(_ block: Block, _ factor: Double) -> SetBlock {
    var typesetter = Typesetter(fonts, field: block.name)
    var result =
      switch block.content {
      case .text(let text): set(text, factor, &typesetter)
      case .name(let name): set(name, factor, &typesetter)
      case .logos(let row): set(row, factor)
      case .swelledRule(let rule): set(rule)
      case .line(let line): set(line)
      case .figures(let row): set(row, factor, &typesetter)
      case .signatures(let row): set(row, &typesetter)
      case .seal(let seal): set(seal, &typesetter)
      case .code(let code): set(code)
      case .stampSpace(let space): set(space)
      }
    result.problems += typesetter.problems
    return result
  }

  /// Left edge of something `width` wide in this block's alignment.
  func left(of width: Length) -> Length {
    switch alignment {
    case .left: .zero
    case .center: -(width / 2)
    case .right: -width
    }
  }
}
