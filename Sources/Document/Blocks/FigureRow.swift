public import Localization

/// Numbers with their labels on one baseline: « 24 heures de formation ».
public struct FigureRow: Hashable, Sendable {
  /// A number and its label.
  public struct Figure: Hashable, Sendable {
    /// « 24 ».
    public var number: MarkedText
    /// « heures de formation ».
    public var label: MarkedText

    /// Makes a figure.
    public init(number: MarkedText, label: MarkedText) {
      self.number = number
      self.label = label
    }
  }

  /// From left to right.
  public var figures: [Figure]
  /// Look of the numbers.
  public var numberStyle: TextStyle
  /// Look of the labels.
  public var labelStyle: TextStyle
  /// Between a number and its label.
  public var innerGap: Length
  /// Between two pairs.
  public var outerGap: Length

  /// Makes a row.
  public init(
    figures: [Figure], numberStyle: TextStyle, labelStyle: TextStyle, innerGap: Length,
    outerGap: Length
  ) {
    self.figures = figures
    self.numberStyle = numberStyle
    self.labelStyle = labelStyle
    self.innerGap = innerGap
    self.outerGap = outerGap
  }
}
