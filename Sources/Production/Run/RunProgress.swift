/// How far a run is with its records, or with the pages of a file of all.
public struct RunProgress: Hashable, Sendable {
  /// Records or pages dealt with.
  public var done: Int
  /// Records or pages to deal with.
  public var total: Int
  /// Which of several lists or folders, from 1.
  public var list = 1
  /// How many lists or folders.
  public var lists = 1

  /// Makes progress; by default of the only list.
  public init(done: Int, total: Int, list: Int = 1, lists: Int = 1) {
    self.done = done
    self.total = total
    self.list = list
    self.lists = lists
  }
}
