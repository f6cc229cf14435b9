import Foundation
import OrderedCollections
import Problems
import TestSupport
import Testing

@testable import Drawing
@testable import PDF

@Suite("What Cairo wrote, whole or damaged", .enabled(if: Samples.areSettable))
struct CairoFileTests {
  @Test("Its pages, and how many marks each has")
  func whole() throws {
    let drawn = try Samples.two()
    let file = try CairoFile(drawn.bytes)
    #expect(file.pages.count == 2)
    for (page, marks) in zip(file.pages, drawn.marks) {
      #expect(file.markCount(of: page) == marks.count)
      let contents = try #require(page.entries["Contents"]?.reference)
      let stream = try #require(try file.stream(contents))
      #expect(try Zlib.inflated(file.bytes[stream.content]).count > 200)
      let parent = try #require(page.entries["Parent"]?.reference)
      #expect(try file.stream(parent) == nil)
    }
  }

  @Test("A damaged file is refused, and nothing made of it", arguments: Damage.all)
  func damaged(_ damage: Damage) throws {
    var drawn = try Samples.two()
    drawn.bytes = try damage.done(to: drawn.bytes)
    let file = assemble(drawn, metadata: try Samples.metadata())
    #expect(file.problems.map(\.code) == ["pdf.unknown-form"])
    #expect(file.value.isEmpty)
  }

  @Test(
    "Forms that Cairo does not write are refused",
    .enabled(if: ExternalTool("qpdf").isPresent),
    arguments: [
      ["--object-streams=generate"], ["--linearize"],
      ["--encrypt", "", "", "128", "--use-aes=y", "--"],
    ])
  func otherForms(_ options: [String]) throws {
    var drawn = try Samples.two()
    drawn.bytes = try withFiles([drawn.bytes]) { files in
      _ = try ExternalTool("qpdf").run(options + [files[0], files[0] + "-2"])
      return [UInt8](try Data(contentsOf: URL(filePath: files[0] + "-2")))
    }
    let made = assemble(drawn, metadata: try Samples.metadata())
    #expect(made.problems.map(\.code) == ["pdf.unknown-form"])
  }

  @Test("Pages that were drawn and are not there, or the other way round")
  func otherPages() throws {
    var drawn = try Samples.two()
    drawn.marks.removeLast()
    let made = assemble(drawn, metadata: try Samples.metadata())
    #expect(made.problems.map(\.code) == ["pdf.unknown-form"])
  }

  @Test("Any damage gives a file or a problem, never a crash", arguments: 0..<25)
  func anyDamage(_ seed: Int) throws {
    var random = FixedRandom(seed: UInt64(seed))
    let whole = try Samples.two()
    let syntax = try Self.syntax.get()
    for _ in 0..<12 {
      var drawn = whole
      for _ in 0..<random.number(in: 1...4) { random.damage(&drawn.bytes, at: syntax) }
      let one = assemble(drawn, metadata: try Samples.metadata())
      #expect(one.value.isEmpty == !one.problems.isEmpty)
      #expect(Set(one.problems.map(\.code)).isSubset(of: ["pdf.unknown-form"]))
      let prepared = FileSeries.prepared(drawn, metadata: try Samples.metadata())
      guard let series = prepared.value else { continue }
      let own = series.file(0)
      #expect(own.value.isEmpty == !own.problems.isEmpty)
    }
  }

  /// Where the file is not the inside of a stream: damage there is read, not inflated.
  private static let syntax = Result {
    let bytes = try Samples.two().bytes
    var (start, places) = (0, [Int]())
    for stream in bytes.ranges(of: Array("\nstream\n".utf8)) where stream.upperBound > start {
      places += start..<stream.upperBound
      let end = bytes[stream.upperBound...].firstRange(of: Array("endstream".utf8))
      start = end?.lowerBound ?? bytes.count
    }
    return places + Array(start..<bytes.count)
  }
}

extension FixedRandom {
  /// Changes a byte, cuts some out, puts some of the file elsewhere, or writes a sign of syntax.
  fileprivate mutating func damage(_ bytes: inout [UInt8], at syntax: [Int]) {
    guard bytes.count > 64 else { return }
    let place = min(syntax[number(in: 0...syntax.count - 1)], bytes.count - 1)
    let length = min(number(in: 1...24), bytes.count - place)
    switch number(in: 0...4) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
    case 1: bytes.removeSubrange(place..<place + length)
    case 2:
      let from = number(in: 0...bytes.count - length)
      bytes.insert(contentsOf: Array(bytes[from..<from + length]), at: place)
    case 3: bytes[place] = Array("[]<>()/% 0R-".utf8)[number(in: 0...11)]
    default: bytes[number(in: 0...bytes.count - 1)] ^= 1 << UInt8(number(in: 0...7))
    }
  }
}
