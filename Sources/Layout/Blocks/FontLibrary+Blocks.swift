internal import Document

extension FontLibrary {
  /// What a set block depends on.
  struct BlockKey: Hashable {
    var block: Block
    var factor: Double
    var measure: Length
    var alignment: Alignment
  }

  /// The block as it was set before, or as `set` sets it.
  func remembered(_ key: BlockKey, _ set: () -> SetBlock) -> SetBlock {
    if let known = blocks[key] { return known }
    let block = set()
    if blocks.count >= mostBlocks { blocks.removeAll(keepingCapacity: true) }
    blocks[key] = block
    return block
  }
}

/// Several times what the papers of a project share; what each has of its own passes through.
private let mostBlocks = 256
