import Drawing
import Problems
import Testing

@testable import PDF

@Suite("Drawings of a print file that are kept", .enabled(if: Samples.areSettable))
struct PrintPartTests {
  private let titles = ["no 1", "no 2", "no 3"]

  private func drawn() throws -> DrawnPages {
    let names = ["Élise (Lefèvre", "Fañch \\ Kerangal", "Nguyễn Thị Hồng"]
    return try Samples.drawn(names.map { try Samples.page($0) }, alike: true)
  }

  @Test("Read again, they give the file that they would have given at once")
  func sameFile() throws {
    let (three, two) = (try drawn(), try Samples.two())
    var whole = PrintFile(try Samples.metadata())
    #expect(whole.add(three, titles: titles) == [])
    #expect(whole.add(two, titles: ["no 4", "no 5"]) == [])
    var joined = try #require(PrintFile(head: PrintPart.head(try Samples.metadata())))
    #expect(joined.add(record: PrintPart.record(three, titles: titles)) == [])
    #expect(joined.add(record: PrintPart.record(two, titles: ["no 4", "no 5"])) == [])
    #expect(joined.finish(order: [4, 0, 2, 1, 3]) == whole.finish(order: [4, 0, 2, 1, 3]))
  }

  @Test("A record that is cut short or goes on too long is refused")
  func damaged() throws {
    let record = PrintPart.record(try drawn(), titles: titles)
    let ends = Array(0..<600) + Array(stride(from: 600, to: record.count, by: 997))
    for end in ends {
      var file = PrintFile(try Samples.metadata())
      #expect(
        file.add(record: Array(record[..<end])).map(\.code) == ["pdf.unknown-form"], "\(end)")
    }
    var file = PrintFile(try Samples.metadata())
    #expect(file.add(record: record + [0]).map(\.code) == ["pdf.unknown-form"])
  }

  @Test("A head that is cut short, or whose day there is none, begins no file")
  func damagedHead() throws {
    let head = PrintPart.head(try Samples.metadata())
    for end in head.indices { #expect(PrintFile(head: Array(head[..<end])) == nil, "\(end)") }
    #expect(PrintFile(head: head + [0]) == nil)
    #expect(PrintFile(head: head.dropLast(8) + [99, 0, 0, 0, 0, 0, 0, 0]) == nil)
  }
}
