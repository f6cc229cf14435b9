import Host
import Problems
import TestSupport
import Testing

@testable import Production

@Suite("A number belongs to a person")
struct NumberingTests {
  @Test("Lists before and after", arguments: NumberingScenario.all)
  func scenario(_ scenario: NumberingScenario) throws {
    let scheme = try #require(NumberScheme.read(year: 2026).value)
    var manifest = Manifest(program: "test")
    var last = Checked<[AssignedNumber]>([])
    for list in scenario.lists {
      let requests = NumberingScenario.requests(list)
      last = assignNumbers(to: requests, manifest: manifest, scheme: scheme)
      _ = manifest.enrol(requests, as: last.value, scheme: scheme)
    }
    let kept = Set(
      last.problems.filter { $0.code == "production.number-kept-for-corrected-name" }
        .compactMap(\.place?.row))
    let requests = NumberingScenario.requests(scenario.lists.last ?? [])
    let waiting = Set(requests.filter(\.isWaiting).map(\.row))
    let given = last.value.map { assigned in
      (waiting.contains(assigned.row) && assigned.number != nil ? "!" : "")
        + (kept.contains(assigned.row) ? "~" : "")
        + (assigned.number.map { String($0.suffix(3)) } ?? "-")
    }
    #expect(given == scenario.gives)
    #expect(Set(manifest.records.map(\.number)).count == manifest.records.count)
  }

  @Test("There are scenarios")
  func fixtureIsRead() { #expect(NumberingScenario.all.count >= 30) }

  @Test("A row refused for its number is told; of rows that wait there is nothing to tell")
  func refusals() throws {
    let scheme = try #require(NumberScheme.read(year: 2026).value)
    let list = [("! Léa Roy", "7"), ("! Noé Tremblay", "7"), ("Zoé Gagnon", "8"), ("Max Ly", "8")]
    let numbered = assignNumbers(
      to: NumberingScenario.requests(list), manifest: nil, scheme: scheme)
    #expect(numbered.problems.codes == ["production.number-taken@5"])
    #expect(numbered.value.map(\.number) == [nil, nil, "8", nil])
  }

  @Test("Another season in the same folder starts at one again and leaves the old numbers alone")
  func seasons() throws {
    let last = try #require(NumberScheme.read(year: 2025).value)
    let this = try #require(NumberScheme.read(year: 2026).value)
    let requests = NumberingScenario.requests([("Léa Roy", nil), ("Noé Tremblay", nil)])
    var manifest = Manifest(program: "test")
    for scheme in [last, this] {
      let numbered = assignNumbers(to: requests, manifest: manifest, scheme: scheme)
      _ = manifest.enrol(requests, as: numbered.value, scheme: scheme)
    }
    #expect(manifest.records.map(\.number) == ["2025-0001", "2025-0002", "2026-0001", "2026-0002"])
    #expect(manifest.records.allSatisfy { !$0.isRetired })
  }

  @Test("No list, however it changes, gives one number to two people or takes one away")
  func property() throws {
    let scheme = try #require(NumberScheme.read(year: 2026).value)
    let pool = [
      "Léa Roy", "Noé Tremblay", "Zoé Gagnon", "Fañch Kerangal", "Anouk Bérubé", "Suharto",
      "Nguyễn Thị Minh Khai", "Yann Guivarc’h", "Aïcha D’Amours", "Étienne St-Pierre",
    ]
    var random = FixedRandom(seed: 2026)
    var manifest = Manifest(program: "test")
    var owners: [String: String] = [:]
    for _ in 0..<200 {
      let list = pool.shuffled(using: &random).prefix(
        Int.random(in: 0...pool.count, using: &random))
      let requests = NumberingScenario.requests(list.map { ($0, nil) })
      let numbered = assignNumbers(to: requests, manifest: manifest, scheme: scheme)
      _ = manifest.enrol(requests, as: numbered.value, scheme: scheme)
      for (name, assigned) in zip(list, numbered.value) {
        let number = try #require(assigned.number)
        #expect(owners[name, default: number] == number)
        owners[name] = number
      }
    }
    #expect(Set(owners.values).count == pool.count)
  }
}
