import Templates
import Testing

@Suite("The words of the problems")
struct CatalogueTests {
  @Test("every code has its message in French", arguments: TemplateProblem.all)
  func message(_ code: String) throws {
    let catalogue = try Repository.text("locales/fr/templates.yaml")
    #expect(catalogue.contains("\n    \(code.dropFirst("templates.".count)): |-\n"))
  }
}
