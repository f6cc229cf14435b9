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
    #expect(press.pdf([page]).problems == [])
  }

  @Test(
    "A thousand documents of one press take no more memory than the first of them",
    .enabled(if: Runs.areSettable && FileManager.default.fileExists(atPath: "/proc/self/status")))
  func oneThousandDocuments() throws {
    let press = Press()
    let growth = try Self.smallestGrowth { number in try Self.draw(number, by: press) }
    #expect(growth < Self.noise)
  }

  @Test("A press does not hold the logos of all the projects of a run")
  func logosOfManyProjects() throws {
    let press = Press()
    let before = try Self.resident()
    for grey in 0..<200 {
      let logo = try Pictures.asset(Pictures.png(side: 500, grey: grey))
      let placed = ImagePlacement(asset: logo, frame: Samples.box(9, 9, 20, 20))
      #expect(press.png(Samples.page(40, 40, .image(placed)), dotsPerInch: 72).problems == [])
    }
    // Decoded, a logo takes 1 MB.
    #expect(try Self.resident() - before < 100_000)
  }

  @Test(
    "A press gives back what it opened",
    .enabled(if: Runs.areSettable && FileManager.default.fileExists(atPath: "/proc/self/status")))
  func presses() throws {
    let growth = try Self.smallestGrowth { number in try Self.draw(number, by: Press()) }
    #expect(growth < Self.noise)
  }

  /// By how many kilobytes the process grew in the calmest of five rounds of 200 documents: a leak
  /// grows in each, what other tests do at the same time does not.
  private static func smallestGrowth(_ draw: (Int) throws -> Void) throws -> Int {
    var smallest = Int.max
    for round in 0..<5 {
      let before = try resident()
      for number in 0..<200 { try draw(round * 200 + number) }
      smallest = min(smallest, try resident() - before)
    }
    return smallest
  }

  /// Kilobytes that allocators shift about; 5 a document.
  private static let noise = 1_000
}
