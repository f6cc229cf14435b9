/// A number of the file's own with the words under it.
public struct Figure: Hashable, Sendable {
  /// `nombre`, from 0.
  public var number: Blank<Int>
  /// `libellé`.
  public var label: VariantText

  /// Makes a figure.
  public init(number: Blank<Int>, label: VariantText) {
    self.number = number
    self.label = label
  }
}
