/// What a merge is to do.
public struct MergeOrder<Binder: PartBinder> {
  /// The program and its version: parts of another are not merged, since drawn papers are kept in its form.
  public var program: String
  /// Replace also files that are not ours.
  public var force: Bool
  /// Makes what puts the file of all papers together.
  public var makeBinder: () -> Binder

  /// Makes an order.
  public init(program: String, force: Bool = false, makeBinder: @escaping () -> Binder) {
    self.program = program
    self.force = force
    self.makeBinder = makeBinder
  }
}
