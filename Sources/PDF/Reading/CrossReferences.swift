internal import OrderedCollections

/// The classic table of objects and its trailer (ISO 32000-1, 7.5.4 and 7.5.5), in one section.
struct CrossReferences {
  private let bytes: [UInt8]
  private var parser: PDFParser
  /// The trailer's dictionary, once the table is read.
  private(set) var trailer: PDFObject.Entries = [:]

  /// Finds the table by `startxref`, which ends the file.
  init(_ bytes: [UInt8]) throws(UnknownForm) {
    self.bytes = bytes
    let tail = bytes.suffix(Self.tailLength)
    let word = Array("startxref".utf8)
    guard
      let mark = tail.indices.last(where: { bytes[$0...].starts(with: word) })
    else { throw UnknownForm("the file does not end in “startxref”") }
    var end = PDFParser(bytes, at: mark + word.count)
    guard let start = try end.object().integer, bytes.indices.contains(start) else {
      throw UnknownForm("“startxref” leads out of the file")
    }
    parser = PDFParser(bytes, at: start)
  }

  /// The offset of each object by its number; 0 for free ones.
  mutating func read() throws(UnknownForm) -> [Int] {
    try parser.expect("xref")
    guard try parser.object().integer == 0, let count = try parser.object().integer,
      (0...bytes.count / Self.entryLength).contains(count)
    else { throw UnknownForm("the table of objects is not in one piece") }
    var offsets: [Int] = []
    for _ in 0..<count {
      guard let offset = try parser.object().integer, try parser.object().integer != nil else {
        throw UnknownForm("the table of objects is damaged")
      }
      let isFree = parser.comes("f")
      try parser.expect(isFree ? "f" : "n")
      offsets.append(isFree ? 0 : offset)
    }
    try parser.expect("trailer")
    trailer = try parser.object().entries ?? [:]
    // Encrypted, or the table goes on elsewhere (7.5.5, 7.5.8.4): Cairo does neither.
    for key in ["Encrypt", "Prev", "XRefStm"] where trailer[key] != nil {
      throw UnknownForm("the trailer has “\(key)”")
    }
    return offsets
  }

  /// `startxref`, an offset and `%%EOF` stand in the last bytes (7.5.5).
  private static let tailLength = 64
  /// Bytes of an entry (7.5.4).
  private static let entryLength = 20
}
