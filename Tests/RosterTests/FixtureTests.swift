import Localization
import Problems
import Roster
import Testing

@Suite("Lists as they come")
struct FixtureTests {
  private func list(_ path: String) throws -> Checked<Roster> {
    readRoster(try repositoryFile(path), file: path, lexicon: lexicon)
  }

  @Test("a list of names in other scripts keeps every sign")
  func scripts() throws {
    let path = "Tests/Fixtures/roster/ecritures.csv"
    let roster = try list(path)
    let lines = String(decoding: try repositoryFile(path), as: UTF8.self).split(separator: "\n")
    let typed = lines.dropFirst().map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).prefix(2).joined(separator: " ")
    }
    #expect(roster.value.members.map(\.fullName) == typed)
    #expect(roster.problems.isEmpty)
  }

  @Test("an export of a ticket shop: the participant's name, not the payer's")
  func helloAsso() throws {
    let roster = try list("Tests/Fixtures/roster/helloasso.csv")
    #expect(roster.value.members.map(\.fullName) == ["Enora Le Goff", "Kouamé N’Guessan"])
    #expect(roster.value.members.map(\.gender) == [.feminine, .masculine])
    #expect(codes(roster.problems) == ["roster.ignored-columns"])
  }

  @Test("an export of a leisure service: nothing private passes, no club number becomes ours")
  func leisure() throws {
    let roster = try list("Tests/Fixtures/roster/loisirs.csv")
    #expect(roster.value.members.map(\.fullName) == ["Tom L’Écuyer", "Émy Ste-Marie"])
    #expect(roster.value.members.map(\.number) == [nil, nil])
    for secret in ["arachides", "2010-03-04", "555", "example.org", "Quai"] {
      #expect(!"\(roster)".contains(secret), "\(secret)")
    }
  }

  @Test("the list of fr-CA has thirteen members and nothing to say")
  func canada() throws {
    let roster = try list("examples/fr-CA/membres.csv")
    #expect(codes(roster.problems) == [])
    #expect(roster.value.members.count == 13)
    let noah = try #require(roster.value.members.first { $0.givenName == "Noah" })
    #expect(noah.end == CalendarDay(iso: "2026-07-24"))
    #expect(noah.start == nil)
    let eloi = try #require(roster.value.members.first { $0.givenName == "Éloi" })
    #expect(eloi.familyName == "D’Astous")
    #expect(eloi.hours.services == nil)
    #expect(eloi.roles == [.key("membre", committee: "marketing")])
  }

  @Test("the list of fr-FR has fourteen members and nothing to say")
  func france() throws {
    let roster = try list("examples/fr-FR/membres.csv")
    #expect(codes(roster.problems) == [])
    #expect(roster.value.members.count == 14)
    #expect(roster.value.members.map(\.fullName.count).max() == 69)
    #expect(Set(roster.value.members.map(\.gender)) == Set(Gender.allCases))
  }
}
