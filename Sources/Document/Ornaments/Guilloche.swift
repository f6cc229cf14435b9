/// A frame of engraved curves: four bands, four corner rosettes, and rules outside and inside.
///
/// Everything is a named generator with parameters: theme files hold the numbers.
public struct Guilloche: Hashable, Sendable {
  /// A layer of a band: `v = h·(e0 + e1·cos θ + e2·cos 2θ)·cos(m·θ + φ)`, one curve for each
  /// φ = 2π(k + ½)/n; θ runs through whole periods along a side.
  public struct BandLayer: Hashable, Sendable {
    /// e0, e1, e2.
    public var envelope: [Double]
    /// m: whole.
    public var carrier: Int
    /// n.
    public var curves: Int
    /// Line of each curve.
    public var line: StraightLine

    /// Makes a layer.
    public init(envelope: [Double], carrier: Int, curves: Int, line: StraightLine) {
      self.envelope = envelope
      self.carrier = carrier
      self.curves = curves
      self.line = line
    }
  }

  /// A rule along all four sides; inside ones bend round the rosettes.
  public struct FrameRule: Hashable, Sendable {
    /// From the page's edge.
    public var inset: Length
    /// Radius of the concave corners about the rosettes' centres; nil for square corners.
    public var cornerRadius: Length?
    /// Its line.
    public var line: StraightLine

    /// Makes a rule.
    public init(inset: Length, cornerRadius: Length?, line: StraightLine) {
      self.inset = inset
      self.cornerRadius = cornerRadius
      self.line = line
    }
  }

  /// h: half the height of a band.
  public var amplitude: Length
  /// Middle line of the bands, from the page's edge.
  public var axis: Length
  /// Centres of the rosettes, from both edges: the bands run between them.
  public var corner: Length
  /// Wanted length of a period; the real one makes their number whole.
  public var period: Length
  /// Drawn in this order.
  public var layers: [BandLayer]
  /// Outside and inside.
  public var rules: [FrameRule]
  /// In the four corners.
  public var rosette: Rosette

  /// Makes a frame.
  public init(
    amplitude: Length, axis: Length, corner: Length, period: Length, layers: [BandLayer],
    rules: [FrameRule], rosette: Rosette
  ) {
    self.amplitude = amplitude
    self.axis = axis
    self.corner = corner
    self.period = period
    self.layers = layers
    self.rules = rules
    self.rosette = rosette
  }
}
