import Document
import Drawing
import Foundation
import Layout
import Problems
import Testing

@Suite("Memory", .serialized)
struct MemoryTests {
  /// Resident kilobytes of this process (proc(5)).
  private static func resident() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
    return try #require(Int(line.filter(\.isNumber)))
  }

  private static func draw(_ number: Int, by press: Press) throws {
    let logo = try Pictures.asset(Pictures.png(["R.", ".K"]))
    let page = Samples.page(
      300, 300, .glyphs(try Runs.run("Certificat \(number)")),
      .form(FormPlacement(Samples.guilloche(curves: 4), at: Samples.point(99, 99))),
      .image(ImagePlacement(asset: logo, frame: Samples.box(9, 9, 20, 20))),
      .bitmap(
        BitmapPlacement(text: "\(number)", frame: Samples.box(200, 200, 42, 42), color: .black)))
    #expect(press.pdf([page], metadata: Samples.metadata).problems == [])
  }

  @Test(
    "A thousand documents of one press take no more memory than two hundred",
    .enabled(if: Runs.areSettable && FileManager.default.fileExists(atPath: "/proc/self/status")))
  func oneThousandDocuments() throws {
    let press = Press()
    for number in 0..<200 { try Self.draw(number, by: press) }
    let before = try Self.resident()
    for number in 200..<1000 { try Self.draw(number, by: press) }
    #expect(try Self.resident() - before < 8_000)
  }

  @Test(
    "A press gives back what it opened",
    .enabled(if: Runs.areSettable && FileManager.default.fileExists(atPath: "/proc/self/status")))
  func presses() throws {
    for number in 0..<300 { try Self.draw(number, by: Press()) }
    let before = try Self.resident()
    for number in 300..<600 { try Self.draw(number, by: Press()) }
    #expect(try Self.resident() - before < 16_000)
  }
}
