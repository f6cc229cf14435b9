internal import Document

extension BlockSetter {
  /// The medallion with its year, centred on the block's place.
  func set(_ seal: Seal, _ typesetter: inout Typesetter) -> SetBlock {
    let structure = StructureTag(.figure, order: 0, alternative: seal.alternative)
    let form = seal.medallion.form(named: "medallion")
    var result = SetBlock(items: [DisplayItem(.form(FormPlacement(form, at: .zero)), structure)])
    let line = typesetter.line(seal.text, seal.style)
    // Old-style figures of a year rise to about the x-height, the 2 and 0 fill it: half of it puts
    // their middle on the centre.
    let middle = seal.style.size * oldStyleMiddle
    result.add(line, at: Point(x: -(line.width / 2), y: middle), structure)
    return result
  }

  /// A QR code with its top edge at y = 0.
  func set(_ code: QRCode) -> SetBlock {
    let frame = Rectangle(x: left(of: code.side), y: .zero, width: code.side, height: code.side)
    let item = DisplayItem(
      .bitmap(BitmapPlacement(text: code.text, frame: frame, color: code.color)),
      StructureTag(.figure, order: 0, alternative: code.alternative))
    return SetBlock(items: [item], height: code.side)
  }
}

/// Half the height of old-style figures without ascender (EB Garamond: 0.40 em), in em.
private let oldStyleMiddle = 0.20
