/// One of several parts of a list, which are made apart and merged afterwards: whole chunks, dealt out in
/// turn, so that a row's part hangs on the row alone and no part has more than a chunk more than another.
public struct Shard: Hashable, Sendable {
  /// Which one, from 1.
  public let index: Int
  /// Of how many.
  public let count: Int

  /// The most parts there may be: more than there are machines, few enough to be listed.
  public static let most = 9999

  /// A part; nil where there is none of that number.
  public init?(_ index: Int, of count: Int) {
    guard (1...Self.most).contains(count), (1...count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }

  /// The part whose folder has the name, whatever follows in it: copies are parts too.
  init?(folder name: String) {
    guard let found = name.prefixMatch(of: /partie-([0-9]{1,4})-sur-([0-9]{1,4})(?![0-9])/),
      let index = Int(found.1), let count = Int(found.2)
    else { return nil }
    self.init(index, of: count)
  }

  /// The folder that it is made in, below the output folder.
  public var folderName: String { "partie-\(index)-sur-\(count)" }

  /// Whether a chunk is in it.
  func holds(chunk: Int) -> Bool { chunk % count == index - 1 }
}
