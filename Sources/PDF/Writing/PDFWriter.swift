internal import OrderedCollections

/// Writes a file object by object (ISO 32000-1, 7.5): numbers are given first, bodies in any order.
///
/// A value: a file begun once is copied for each that begins alike.
struct PDFWriter: Sendable {
  /// What is written and not yet handed on.
  private(set) var bytes: [UInt8]
  /// Bytes that `drain` handed on.
  private var drained = 0
  /// Where each object begins, by its number; 0 where it is not written yet.
  private var offsets = [0]

  /// Begins a PDF 1.7; the comment of high bytes says that the file is binary (7.5.2).
  init() {
    bytes = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
  }

  /// A number for an object that is written later.
  mutating func reserve() -> Int {
    offsets.append(0)
    return offsets.count - 1
  }

  /// How many bytes the file has so far.
  var length: Int { drained + bytes.count }

  /// Writes an object under its number.
  mutating func write(_ object: PDFObject, as number: Int) {
    begin(number)
    object.write(to: &bytes)
    end()
  }

  /// Writes an object that is spelled already.
  mutating func write(_ source: String, as number: Int) {
    begin(number)
    bytes.append(source)
    end()
  }

  /// Writes a stream whose content is stored as it is; `entries` without a length.
  mutating func write(
    stream content: some Collection<UInt8>, _ entries: PDFObject.Entries, as number: Int
  ) {
    begin(number)
    var entries = entries
    entries["Length"] = .integer(content.count)
    PDFObject.dictionary(entries).write(to: &bytes)
    bytes.append("\nstream\n")
    bytes += content
    // After a last byte 0x0D, a line feed alone would read as one end of line with it, and the
    // stream as one byte too short.
    bytes.append(bytes.last == 0x0D ? "\r\nendstream" : "\nendstream")
    end()
  }

  /// Writes an object under a number of its own.
  mutating func add(_ object: PDFObject) -> Int {
    let number = reserve()
    write(object, as: number)
    return number
  }

  /// Takes what is written so far away, for a file too large to be held.
  mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    drained += bytes.count
    return bytes
  }

  /// Ends the file: the table of objects and the trailer.
  mutating func finish(root: Int, information: Int, identifier: [UInt8]) {
    let table = length
    bytes.append("xref\n0 \(offsets.count)\n0000000000 65535 f \n")
    for offset in offsets.dropFirst() { appendEntry(offset) }
    let identifier = PDFObject.string(identifier)
    bytes.append("trailer\n")
    PDFObject.dictionary([
      "Size": .integer(offsets.count), "Root": .reference(root), "Info": .reference(information),
      "ID": .array([identifier, identifier]),
    ]).write(to: &bytes)
    bytes.append("\nstartxref\n\(table)\n%%EOF\n")
  }

  private mutating func begin(_ number: Int) {
    offsets[number] = length
    bytes.append("\(number) 0 obj\n")
  }

  private mutating func end() { bytes.append("\nendobj\n") }

  /// 20 bytes: the offset in ten digits, the generation, in use or free (7.5.4).
  private mutating func appendEntry(_ offset: Int) {
    var rest = offset
    var digits = [UInt8](repeating: UInt8(ascii: "0"), count: 10)
    for place in digits.indices.reversed() where rest > 0 {
      digits[place] += UInt8(rest % 10)
      rest /= 10
    }
    bytes += digits
    bytes.append(offset == 0 ? " 65535 f \n" : " 00000 n \n")
  }
}
