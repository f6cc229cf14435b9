import Foundation
import OrderedCollections
import Testing

@testable import PDF

@Suite("A file, object by object")
struct PDFWriterTests {
  /// A file of some objects, handed on after those that are numbered in `drains`.
  private func written(drains: Set<Int> = []) -> [UInt8] {
    var (writer, file) = (PDFWriter(), [UInt8]())
    let numbers = (0..<5).map { _ in writer.reserve() }
    // In another order than their numbers; one is never written.
    for number in [3, 1, 5, 2] {
      if number == 5 {
        writer.write(stream: Array("endobj 9 0 obj".utf8), [:], as: number)
      } else {
        writer.write(.dictionary(["Number": .integer(number)]), as: number)
      }
      if drains.contains(number) { file += writer.drain() }
    }
    writer.finish(root: numbers[0], information: numbers[1], identifier: [0xAB])
    return file + writer.bytes
  }

  @Test("Every object stands where the table says; a number without an object is free")
  func offsets() throws {
    let file = written()
    let text = String(decoding: file, as: Unicode.ASCII.self)
    let start = try #require(text.firstMatch(of: /startxref\n([0-9]+)\n%%EOF\n$/)).1
    let table = try #require(Int(start))
    #expect(file[table...].starts(with: Array("xref\n0 6\n".utf8)))
    for number in 0..<6 {
      let entry = file[(table + 9 + 20 * number)...].prefix(20)
      #expect(entry.suffix(2) == [0x20, 0x0A])
      let words = String(decoding: entry, as: UTF8.self).split(separator: " ")
      let isFree = number == 0 || number == 4
      #expect(words[2] == (isFree ? "f" : "n"))
      let offset = try #require(Int(words[0]))
      if !isFree { #expect(file[offset...].starts(with: Array("\(number) 0 obj\n".utf8))) }
    }
  }

  @Test("What is handed on early is the same file", arguments: [[3], [5], [3, 1, 5, 2]])
  func drained(_ numbers: [Int]) { #expect(written(drains: Set(numbers)) == written()) }

  @Test("A stream that ends in a carriage return keeps its last byte apart from the line end")
  func carriageReturn() {
    for (last, end) in [
      (UInt8(0x0D), "\r\r\nendstream"), (0x0A, "\n\nendstream"), (0x41, "A\nendstream"),
    ] {
      var writer = PDFWriter()
      let number = writer.reserve()
      writer.write(stream: [0x42, last], [:], as: number)
      let text = String(decoding: writer.bytes, as: UTF8.self)
      #expect(text.contains("<< /Length 2 >>\nstream\nB\(end)\nendobj\n"))
    }
  }

  @Test("Bytes give a name of sixteen, which any change of theirs changes")
  func contentHash() {
    var names: Set<[UInt8]> = []
    for bytes in [[], [0], [0, 0], [1], [0, 1], [1, 0]] as [[UInt8]] {
      var (whole, parts) = (ContentHash(), ContentHash())
      whole.add(bytes)
      for byte in bytes { parts.add([byte]) }
      #expect(whole.bytes == parts.bytes)
      #expect(whole.bytes.count == 16)
      names.insert(whole.bytes)
    }
    #expect(names.count == 6)
  }
}
