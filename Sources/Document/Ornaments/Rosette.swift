/// Curves round a centre: each layer `r = R·(a + (b + c·cos nt)·cos(m·nt + φ))`, φ = 2πk/curves.
public struct Rosette: Hashable, Sendable {
  /// One layer of curves.
  public struct Layer: Hashable, Sendable {
    /// a.
    public var base: Double
    /// b.
    public var amplitude: Double
    /// c.
    public var modulation: Double
    /// m; a half is a curve that closes after two petals.
    public var carrier: Double
    /// Number of curves.
    public var curves: Int
    /// Cubic pieces for each petal: enough that no eye sees them at 400 dpi.
    public var pieces: Int
    /// Line of each curve.
    public var line: StraightLine

    /// Makes a layer.
    public init(
      base: Double, amplitude: Double, modulation: Double, carrier: Double, curves: Int,
      pieces: Int, line: StraightLine
    ) {
      self.base = base
      self.amplitude = amplitude
      self.modulation = modulation
      self.carrier = carrier
      self.curves = curves
      self.pieces = pieces
      self.line = line
    }
  }

  /// A circle about the centre.
  public struct Circle: Hashable, Sendable {
    /// Its radius.
    public var radius: Length
    /// Its line, if any.
    public var line: StraightLine?
    /// Whether white fills it first.
    public var isWhite: Bool

    /// Makes a circle.
    public init(radius: Length, line: StraightLine?, isWhite: Bool) {
      self.radius = radius
      self.line = line
      self.isWhite = isWhite
    }
  }

  /// R.
  public var radius: Length
  /// n: number of petals; divisible by four, so that a quarter turn changes nothing.
  public var petals: Int
  /// Drawn before the layers.
  public var ground: [Circle]
  /// In drawing order.
  public var layers: [Layer]
  /// Drawn after the layers.
  public var heart: [Circle]

  /// Makes a rosette.
  public init(
    radius: Length, petals: Int, ground: [Circle], layers: [Layer], heart: [Circle]
  ) {
    self.radius = radius
    self.petals = petals
    self.ground = ground
    self.layers = layers
    self.heart = heart
  }
}
