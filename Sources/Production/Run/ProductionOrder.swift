public import Host

/// Everything that a run is to make.
public struct ProductionOrder<Press: PaperPress> {
  /// The program and its version, as the manifest notes it.
  public var program: String
  /// The list's file as the user named it, for the places of problems; nil where it has none.
  public var list: String?
  /// What the document is called in file names: « certificat », « attestation ».
  public var document: String
  /// What sets the papers apart from a first issue, « epreuve », « duplicata »; empty for a first issue.
  /// Files of one edition are no concern of the runs of another.
  public var edition: String
  /// How numbers look.
  public var numbers: NumberScheme
  /// How files are named.
  public var fileNames: FileNamePattern
  /// The whole list in order, also where only some of it is to be made: numbers hang on the whole.
  public var records: [ProductionRecord]
  /// Rows of the list that were refused and get no paper; they keep their persons' numbers and files from
  /// being taken for somebody else's or nobody's.
  public var waiting: [ProductionRecord]
  /// Digest of everything besides the records that parts of one list must have in common; nil where that is
  /// nothing.
  public var source: Digest?
  /// Makes a press for a worker.
  public var makePress: @Sendable () -> Press
  /// The file of all papers.
  public var merged: MergedOrder?
  /// Other files that hold all records: the hand-out list.
  public var filesOfAll: [FileOfAll]
  /// What the user chose.
  public var options: RunOptions

  /// Makes an order.
  public init(
    program: String, list: String? = nil, document: String, edition: String = "",
    numbers: NumberScheme, fileNames: FileNamePattern,
    records: [ProductionRecord], waiting: [ProductionRecord] = [],
    source: Digest? = nil, makePress: @escaping @Sendable () -> Press, merged: MergedOrder? = nil,
    filesOfAll: [FileOfAll] = [],
    options: RunOptions = RunOptions()
  ) {
    self.program = program
    self.list = list
    self.document = document
    self.edition = edition
    self.numbers = numbers
    self.fileNames = fileNames
    self.records = records
    self.waiting = waiting
    self.source = source
    self.makePress = makePress
    self.merged = merged
    self.filesOfAll = filesOfAll
    self.options = options
  }
}
