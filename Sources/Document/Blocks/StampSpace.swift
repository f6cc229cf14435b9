/// Free space for a rubber stamp, marked by its corners; placed by its top left corner.
public struct StampSpace: Hashable, Sendable {
  /// Side of the square.
  public var side: Length
  /// Length of the arms of the corner marks.
  public var arm: Length
  /// The corner marks.
  public var line: StraightLine

  /// Makes a space.
  public init(side: Length, arm: Length, line: StraightLine) {
    self.side = side
    self.arm = arm
    self.line = line
  }
}
