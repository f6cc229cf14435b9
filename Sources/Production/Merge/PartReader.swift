import Host

/// Reads what a part has kept for the file of all papers, frame after frame.
struct PartReader {
  private let folder: OutputFolder
  private var offset = 0

  /// A reader at the beginning.
  init(_ folder: OutputFolder) { self.folder = folder }

  /// Whether the head is read.
  var hasHead: Bool { offset > 0 }

  /// The next frame; empty where there is none or its length is damaged.
  mutating func next() throws(FileProblem) -> [UInt8] {
    let head = try folder.read(
      OutputName.printPart, at: offset, count: PartFrame.headLength)
    guard let length = PartFrame.length(head) else { return [] }
    let start = offset + PartFrame.headLength
    let frame = try folder.read(OutputName.printPart, at: start, count: length)
    offset = start + frame.count
    return frame
  }
}
