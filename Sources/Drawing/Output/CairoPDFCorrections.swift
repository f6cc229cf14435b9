/// Mends two things in what Cairo 1.16 writes, without moving a byte, so that its table of objects
/// stays right.
///
/// - A form or picture used twice on a page is named twice in the page's `/XObject` dictionary
///   (ISO 32000-1, 7.3.7: the keys of a dictionary differ): the repetitions become blanks.
/// - A date of creation that was given lacks its `D:` (7.9.4): the day with `D:` takes the place of
///   day and time.
///
/// Where the file is not of the known form, it is left as it is.
struct CairoPDFCorrections {
  private var bytes: [UInt8]

  /// The file, mended.
  static func corrected(_ file: [UInt8]) -> [UInt8] {
    var corrections = CairoPDFCorrections(bytes: file)
    for offset in corrections.objectOffsets() { corrections.correctObject(at: offset) }
    return corrections.bytes
  }

  private mutating func correctObject(at offset: Int) {
    let head = offset..<endOfDictionary(from: offset)
    if let list = range(of: "/XObject <<", in: head) { blankRepeatedNames(list.upperBound) }
    if let date = range(of: "/CreationDate (2", in: head) { prefixDate(date.upperBound - 1) }
  }

  /// Blanks every `/x6 6 0 R` whose name came before; `start` is where the entries begin.
  private mutating func blankRepeatedNames(_ start: Int) {
    var seen: Set<[UInt8]> = []
    var at = start
    while let slash = next("/", from: at), let end = endOfEntry(from: slash) {
      let name = bytes[slash..<end].split(separator: UInt8(ascii: " ")).first.map(Array.init)
      if let name, !seen.insert(name).inserted {
        for i in slash..<end { bytes[i] = UInt8(ascii: " ") }
      }
      if bytes[end] == UInt8(ascii: ">") { return }
      at = end
    }
  }

  /// Makes `20260821000000Z)` into `D:20260821)`, blanks after it.
  private mutating func prefixDate(_ start: Int) {
    guard let end = next(")", from: start), end - start >= Self.dayDigits + 2 else { return }
    let day = Array("D:".utf8) + bytes[start..<start + Self.dayDigits] + Array(")".utf8)
    let blanks = [UInt8](repeating: UInt8(ascii: " "), count: end + 1 - start - day.count)
    bytes.replaceSubrange(start...end, with: day + blanks)
  }

  private static let dayDigits = 8
}

extension CairoPDFCorrections {
  /// Where the objects begin, by the cross-reference table (7.5.4: entries of 20 bytes).
  private func objectOffsets() -> [Int] {
    let tail = max(0, bytes.count - 64)..<bytes.count
    guard let mark = range(of: "startxref\n", in: tail), let table = number(at: mark.upperBound),
      let entries = range(of: "xref\n0 ", in: table..<min(table + 16, bytes.count)),
      let count = number(at: entries.upperBound),
      let first = next("\n", from: entries.upperBound)
    else { return [] }
    return (1..<max(1, count)).compactMap { number(at: first + 1 + 20 * $0) }
      .filter { $0 < table }
  }

  /// Where an object's dictionary is over: at `stream` or `endobj`.
  private func endOfDictionary(from offset: Int) -> Int {
    var at = offset
    while let line = next("\n", from: at) {
      if has("stream", at: line + 1) || has("endobj", at: line + 1) { return line }
      at = line + 1
    }
    return bytes.count
  }

  private func endOfEntry(from slash: Int) -> Int? {
    bytes[(slash + 1)...].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
  }

  private func next(_ character: Unicode.Scalar, from start: Int) -> Int? {
    bytes[min(start, bytes.count)...].firstIndex(of: UInt8(ascii: character))
  }

  private func has(_ text: StaticString, at offset: Int) -> Bool {
    offset + text.utf8CodeUnitCount <= bytes.count
      && (0..<text.utf8CodeUnitCount).allSatisfy { text.utf8Start[$0] == bytes[offset + $0] }
  }

  private func range(of text: StaticString, in range: Range<Int>) -> Range<Int>? {
    range.first { has(text, at: $0) }.map { $0..<$0 + text.utf8CodeUnitCount }
  }

  private func number(at offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    let digits = bytes[offset...].prefix(10).prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
