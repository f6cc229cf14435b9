import Problems
import Testing

@testable import Production

@Suite("How numbers look")
struct NumberSchemeTests {
  @Test(
    "Models",
    arguments: [
      ("{année}-{rang}", 4, "2026-0017"), ("{annee}-{Rang}", 2, "2026-17"),
      ("QC-{année}-{rang}", 4, "QC-2026-0017"), ("{rang}", 1, "17"),
      ("CJS-BZH-{année}-{rang}", 5, "CJS-BZH-2026-00017"),
    ])
  func models(_ model: String, _ width: Int, _ number: String) throws {
    let scheme = NumberScheme.read(model, width: width, year: 2026)
    #expect(scheme.problems.isEmpty)
    #expect(scheme.value?.number(rank: 17) == number)
  }

  @Test("A rank wider than the width is not cut")
  func wide() { #expect(NumberScheme.read(year: 2026).value?.number(rank: 12345) == "2026-12345") }

  @Test(
    "Models that are wrong",
    arguments: [
      ("{année}", "production.number-model-without-rank"),
      ("{anée}-{rang}", "production.pattern-unknown-variable"),
      ("{année}-{rang", "production.pattern-brace"), ("année}-{rang}", "production.pattern-brace"),
      ("{{rang}}", "production.pattern-brace"),
    ])
  func wrongModels(_ model: String, _ code: String) {
    let scheme = NumberScheme.read(model, year: 2026, at: Place(file: "cjs.yaml", line: 3))
    #expect(scheme.value == nil)
    #expect(scheme.problems.map(\.code) == [code])
    #expect(scheme.problems.first?.place?.line == 3)
  }

  @Test("An unknown variable names the nearest")
  func nearest() {
    let problem = NumberScheme.read("{anée}-{rang}", year: 2026).problems.first
    #expect(problem?.arguments["nearest"] == .text("année"))
  }
}
