import Layout
import Testing

@Suite("The words of the problems")
struct CatalogueTests {
  @Test("every code has its message in French", arguments: LayoutProblem.all)
  func message(_ code: String) throws {
    let catalogue = try Repository.text("locales/fr/layout.yaml")
    #expect(catalogue.contains("\n    \(code.dropFirst("layout.".count)): |-\n"))
  }
}
