import Drawing
import Foundation
import Testing

@Suite("The words of the problems")
struct CatalogueTests {
  @Test("Every code has its message in French", arguments: DrawingProblem.all)
  func message(_ code: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let catalogue = try String(
      contentsOf: root.appendingPathComponent("locales/fr/drawing.yaml"), encoding: .utf8)
    let key = code.dropFirst("drawing.".count)
    #expect(catalogue.contains("\n    \(key): |-\n"))
  }
}
