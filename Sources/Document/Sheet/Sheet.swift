/// One page whose arrangement is fixed: an ornament, a stack that breathes, and blocks nailed down.
public struct Sheet: Hashable, Sendable {
  /// Trimmed size.
  public var size: Size
  /// Drawn first, under everything.
  public var ornaments: [Guilloche]
  /// Written across the page, under the text: « Épreuve ».
  public var watermark: Watermark?
  /// What shares the middle of the page.
  public var stack: Stack?
  /// What never moves.
  public var fixed: [PlacedBlock]

  /// Makes a sheet.
  public init(
    size: Size, ornaments: [Guilloche] = [], watermark: Watermark? = nil, stack: Stack? = nil,
    fixed: [PlacedBlock] = []
  ) {
    self.size = size
    self.ornaments = ornaments
    self.watermark = watermark
    self.stack = stack
    self.fixed = fixed
  }
}
