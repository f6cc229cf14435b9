public import Host

/// A finished part of a list, as its manifest tells the merge of it.
public struct ManifestPart: Hashable, Sendable {
  /// A paper of the part.
  public struct Paper: Hashable, Sendable {
    /// Its row in the list.
    public var row: Int
    /// The number as printed.
    public var number: String
    /// Its own file; nil where none was asked for.
    public var file: String?
    /// Digest of what it is made from.
    public var made: Digest
    /// Its place in the file of all papers, among all members that have a number.
    public var rank: Int
  }

  /// A row of the part that gets no paper.
  public struct Refusal: Hashable, Sendable {
    /// The row in the list.
    public var row: Int
    /// The file that it would have; nil where none is known.
    public var file: String?
  }

  /// Which part of how many.
  public var shard: Shard
  /// `RunOptions.chunkSize`.
  public var chunkSize: Int
  /// Digest of what all parts of a run have in common.
  public var run: Digest
  /// `Manifest.numbersDigest` of the output folder, before.
  public var base: Digest
  /// `ProductionOrder.edition`.
  public var edition: String
  /// Its papers, in the list's order.
  public var papers: [Paper]
  /// Its rows without one, ascending.
  public var refusals: [Refusal]
  /// Whether a member who has a number is among those: the other parts cannot know.
  public var hasUnforeseenRefusals: Bool
  /// The file of all papers that is to be made; nil where none is wanted.
  public var merged: String?
  /// The other files of all that stand beside the part.
  public var filesOfAll: [String]
  /// Digest of the manifest with an empty seal: tells whether somebody has changed it.
  public var seal: Digest = .ofNothing

  /// The digest of the papers in the order of the file of all papers.
  var made: Digest { Digest(combining: papers.sorted { $0.rank < $1.rank }.map(\.made)) }

  /// The part that a row is in, from 0.
  func owner(ofRow row: Int) -> Int { row / chunkSize % shard.count }
}

extension Manifest {
  /// Digest of whose numbers are which, whatever their files.
  var numbersDigest: Digest {
    var numbers = Manifest(program: "")
    numbers.lastRanks = lastRanks
    numbers.records = records.map { record in
      var record = record
      record.file = nil
      return record
    }
    return Digest(of: numbers.encoded())
  }

  /// Seals a part's manifest.
  mutating func seal() {
    part?.seal = .ofNothing
    let seal = Digest(of: encoded())
    part?.seal = seal
  }

  /// Whether it is as it was sealed.
  var isSealed: Bool {
    var copy = self
    copy.seal()
    return part != nil && copy == self
  }
}

extension Digest {
  /// The digest of no bytes.
  fileprivate static let ofNothing = Digest(of: "")
}
