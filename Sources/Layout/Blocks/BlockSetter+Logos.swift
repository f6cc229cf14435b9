internal import Document
import Foundation

/// How tall a logo is by the shape of its ink: `r` to this power; 0 would be equal heights, −0.5
/// equal areas (LOOKS 0.4).
private let logoExponent = -0.40

/// A row that is too long is made smaller by these steps, down to this share, before its gaps are.
private let rowStep = 0.05
private let smallestRow = 0.70
/// The gaps of a row that is still too long shrink to this, so that no two logos read as one; then the
/// logos give way again, below their least height: six long wordmarks have no other room.
private let smallestGap = Length.mm(4)

extension BlockSetter {
  func set(_ row: LogoRow, _ factor: Double) -> SetBlock {
    var share = 1.0
    var sizes = self.sizes(row, share * factor)
    let gap = min(row.maximumGap, row.totalGap / Double(max(1, row.logos.count)))
    while total(sizes, gap: gap) > measure, share > smallestRow {
      share -= rowStep
      sizes = self.sizes(row, share * factor)
    }
    sizes = narrowed(sizes)
    let fitting = (measure - total(sizes, gap: .zero)) / Double(max(1, sizes.count - 1))
    let height = row.height * factor
    return SetBlock(
      items: items(row, sizes, gap: min(gap, fitting), height: height), height: height)
  }

  /// The same shapes, small enough to stand within the measure with the smallest gaps.
  private func narrowed(_ sizes: [Size]) -> [Size] {
    let room = measure - smallestGap * Double(max(0, sizes.count - 1))
    let share = min(1, room / total(sizes, gap: .zero))
    return sizes.map { Size(width: $0.width * share, height: $0.height * share) }
  }

  private func sizes(_ row: LogoRow, _ share: Double) -> [Size] {
    row.logos.map { logo in
      let ratio = logo.image.ink.size.width / logo.image.ink.size.height
      let wanted = row.nominal * share * pow(ratio, logoExponent)
      let height = min(row.maximum * min(1, share), max(row.minimum * min(1, share), wanted))
      return Size(width: height * ratio, height: height)
    }
  }

  private func total(_ sizes: [Size], gap: Length) -> Length {
    sizes.reduce(.zero) { $0 + $1.width } + gap * Double(max(0, sizes.count - 1))
  }

  private func items(
    _ row: LogoRow, _ sizes: [Size], gap: Length, height: Length
  ) -> [DisplayItem] {
    var x = left(of: total(sizes, gap: gap))
    return zip(row.logos, sizes).enumerated().map { order, pair in
      let (logo, size) = pair
      defer { x += size.width + gap }
      let frame = Rectangle(
        x: x, y: (height - size.height) / 2, width: size.width, height: size.height)
      return DisplayItem(
        .image(ImagePlacement(asset: logo.image, frame: frame)),
        StructureTag(.figure, order: order, alternative: logo.alternative))
    }
  }
}
