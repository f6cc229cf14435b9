/// Logos in one quiet row, of equal optical weight: `h = clamp(hmin, H0·r^(−0.40), hmax)`, r the
/// ratio of the ink's width to its height.
public struct LogoRow: Hashable, Sendable {
  /// A logo and what is read in its place.
  public struct Logo: Hashable, Sendable {
    /// The picture.
    public var image: ImageAsset
    /// « Logo de la Caisse solidaire ».
    public var alternative: String

    /// Makes a logo.
    public init(image: ImageAsset, alternative: String) {
      self.image = image
      self.alternative = alternative
    }
  }

  /// In the order of the list.
  public var logos: [Logo]
  /// Height of the row.
  public var height: Length
  /// H0: height of a logo as wide as high.
  public var nominal: Length
  /// Least height of a logo.
  public var minimum: Length
  /// Greatest height of a logo.
  public var maximum: Length
  /// Widest gap between two logos.
  public var maximumGap: Length
  /// All gaps together, at most.
  public var totalGap: Length

  /// Makes a row.
  public init(
    logos: [Logo], height: Length, nominal: Length, minimum: Length, maximum: Length,
    maximumGap: Length, totalGap: Length
  ) {
    self.logos = logos
    self.height = height
    self.nominal = nominal
    self.minimum = minimum
    self.maximum = maximum
    self.maximumGap = maximumGap
    self.totalGap = totalGap
  }
}
