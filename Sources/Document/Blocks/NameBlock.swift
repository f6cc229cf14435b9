/// A person's name, set as large as it can be: on one line, or on two before it becomes small.
public struct NameBlock: Hashable, Sendable {
  /// Sizes and measure for one number of lines.
  public struct Setting: Hashable, Sendable {
    /// Number of lines.
    public var lines: Int
    /// Largest size.
    public var maximum: Length
    /// Least size: below it, the next setting is tried, and after the last the name is refused.
    public var minimum: Length
    /// Share of the measure that the widest line may take.
    public var share: Double

    /// Makes a setting.
    public init(lines: Int, maximum: Length, minimum: Length, share: Double) {
      self.lines = lines
      self.maximum = maximum
      self.minimum = minimum
      self.share = share
    }
  }

  /// Given names, as typed; may be empty.
  public var given: String
  /// Family name, as typed; may be empty, not both.
  public var family: String
  /// Face, colour, tracking; its size is not used.
  public var style: TextStyle
  /// Tried in order.
  public var settings: [Setting]
  /// From baseline to baseline, in em.
  public var lineStep: Double

  /// Makes a name block.
  public init(
    given: String, family: String, style: TextStyle, settings: [Setting], lineStep: Double
  ) {
    self.given = given
    self.family = family
    self.style = style
    self.settings = settings
    self.lineStep = lineStep
  }
}
