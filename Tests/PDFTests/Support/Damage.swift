import Testing

/// What can be wrong with a file of Cairo's, and how it comes to be so.
struct Damage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  private let change: @Sendable ([UInt8]) throws -> [UInt8]

  private init(_ what: String, _ change: @escaping @Sendable ([UInt8]) throws -> [UInt8]) {
    testDescription = what
    self.change = change
  }

  /// The file, damaged.
  func done(to bytes: [UInt8]) throws -> [UInt8] { try change(bytes) }

  /// Text of the table or the trailer that is replaced, where it stands last.
  private static func end(_ what: String, _ old: String, _ new: String) -> Damage {
    Damage(what) { try replaced($0, old, new) }
  }

  /// Text of an object that is replaced where it stands first or last; the table is made anew, so that
  /// nothing else is wrong.
  private static func object(
    _ what: String, _ old: String, _ new: String, last: Bool = false
  ) -> Damage {
    Damage(what) { reindexed(try replaced($0, old, new, last: last)) }
  }

  static let all = [
    Damage("no file at all") { _ in [] },
    Damage("no PDF") { _ in Array("bonjour".utf8) },
    Damage("cut in its middle") { Array($0.prefix($0.count / 2)) },
    Damage("cut just before its end") { Array($0.dropLast(30)) },
    end("“startxref” leads elsewhere", "startxref\n", "startxref\n1"),
    end("“startxref” is negative", "startxref\n", "startxref\n-"),
    end("“startxref” is no number", "startxref\n", "startxref\n/"),
    end("“startxref” is beyond all numbers", "startxref\n", "startxref\n9999999999"),
    end("fewer than no objects", "xref\n0 ", "xref\n0 -"),
    end("more objects than bytes", "xref\n0 ", "xref\n0 99999999"),
    end("a table in sections", "xref\n0 ", "xref\n3 "),
    end("an entry that is no number", "65535 f ", "65535 f \n(((((((((("),
    end("an entry that is neither free nor in use", "65535 f ", "65535 x "),
    end("no catalogue", "/Root", "/Boot"),
    end("encrypted", "trailer\n<<", "trailer\n<< /Encrypt 1 0 R"),
    end("more of the table elsewhere", "trailer\n<<", "trailer\n<< /Prev 9"),
    end("a table in a stream as well", "trailer\n<<", "trailer\n<< /XRefStm 9"),
    end("an object beyond the file", "65535 f \n0", "65535 f \n9"),
    Damage("two objects that have changed places") { bytes in
      let table = try #require(bytes.ranges(of: Array("65535 f \n".utf8)).last).upperBound
      var swapped = bytes
      swapped.replaceSubrange(table..<table + 20, with: bytes[table + 20..<table + 40])
      swapped.replaceSubrange(table + 20..<table + 40, with: bytes[table..<table + 20])
      return swapped
    },
    object("a catalogue without pages", "/Pages ", "/Leaves ", last: true),
    object("a page tree that leads back to itself", "/Kids [ ", "/Kids [ 1 0 R "),
    object("a page twice", "/Count 2", "/Kids [ 7 0 R 7 0 R ]"),
    object("no list of pages", "/Kids [ ", "/Odds [ "),
    object("a stream longer than the file", "/Length ", "/Length 99999999 % "),
    object("a stream beyond all numbers", "/Length ", "/Length 9223372036854775807 % "),
    object("a stream of negative length", "/Length ", "/Length -1 % "),
    object("a stream of no length", "/Length ", "/Longth "),
    object("a stream whose length is itself", "/Length ", "/Length 4 0 R % "),
    object("content that is packed otherwise", "/FlateDecode", "/LZWDecode"),
    Damage("content that does not inflate") { bytes in
      guard let stream = bytes.firstRange(of: Array("\nstream\n".utf8)) else { return [] }
      var bytes = bytes
      for index in stream.upperBound..<stream.upperBound + 9 { bytes[index] ^= 0x5A }
      return bytes
    },
  ]

  private static func replaced(
    _ bytes: [UInt8], _ old: String, _ new: String, last: Bool = true
  ) throws -> [UInt8] {
    let found = bytes.ranges(of: Array(old.utf8))
    let place = try #require(last ? found.last : found.first, "« \(old) » is not there")
    return bytes[..<place.lowerBound] + Array(new.utf8) + bytes[place.upperBound...]
  }

  /// The file with its objects where its table says.
  private static func reindexed(_ bytes: [UInt8]) -> [UInt8] {
    guard let table = bytes.ranges(of: Array("xref\n0 ".utf8)).first(where: { $0.lowerBound > 0 }),
      let trailer = bytes.ranges(of: Array("trailer".utf8)).last,
      let end = bytes.ranges(of: Array("startxref".utf8)).last
    else { return [] }
    var offsets: [Int: Int] = [:]
    for word in bytes[..<table.lowerBound].ranges(of: Array(" 0 obj\n".utf8)) {
      let line = (bytes[..<word.lowerBound].lastIndex(of: 0x0A) ?? -1) + 1
      let digits = String(decoding: bytes[line..<word.lowerBound], as: UTF8.self)
      if let number = Int(digits) { offsets[number] = line }
    }
    let count = (offsets.keys.max() ?? 0) + 1
    let entries = (1..<count).map { number in
      let digits = String(offsets[number] ?? 0)
      return String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    let head = "xref\n0 \(count)\n0000000000 65535 f \n" + entries.joined()
    return bytes[..<table.lowerBound] + Array(head.utf8)
      + bytes[trailer.lowerBound..<end.lowerBound]
      + Array("startxref\n\(table.lowerBound)\n%%EOF\n".utf8)
  }
}
