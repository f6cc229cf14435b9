/// The file that is to hold all papers: the print file, or all proofs.
public struct MergedOrder {
  /// Its name in the output folder.
  public var name: String
  /// Whether this run is to make it; one that is not wanted keeps its place in the manifest.
  public var isWanted: Bool
  /// The records in the order in which it holds them, given in the list's.
  public var arrange: (_ records: [NumberedRecord]) -> [NumberedRecord]
  /// What the outline calls a paper; no name of a person.
  public var title: (_ number: String) -> String

  /// Makes an order.
  public init(
    name: String, isWanted: Bool,
    arrange: @escaping (_ records: [NumberedRecord]) -> [NumberedRecord],
    title: @escaping (_ number: String) -> String
  ) {
    self.name = name
    self.isWanted = isWanted
    self.arrange = arrange
    self.title = title
  }
}
