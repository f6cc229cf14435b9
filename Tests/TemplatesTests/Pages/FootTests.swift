import Document
import Dossier
import Layout
import Localization
import Problems
import Roster
import Testing

@testable import Templates

@Suite("The foot never moves (LOOKS 1.4)")
struct FootTests {
  /// Height of the issuer's cap line less a little: what stands below is the foot.
  private func top(_ page: Page) -> Length { page.size.height - .mm(64) }

  @Test("nothing in it moves with the name, the logos, the functions or the hours")
  func anyData() throws {
    let fonts = try FontFiles.library()
    let usual = try Papers.canada().page(with: fonts).value
    let foot = usual.dump(below: top(usual))
    #expect(foot.count > 8)
    var papers = try Papers.canada()
    let names = [
      ("Ève", "Ng"), ("", "Sukarto"),
      ("Jean-Christophe-Alexandre", "de La Rochefoucauld-Montmorency-Beauharnais"),
    ]
    for (given, family) in names {
      for count in [0, 1, 6] {
        for hours in [nil, Hours(minutes: 5790)] {
          papers.content.member = Member(
            row: 2, givenName: given, familyName: family,
            roles: hours == nil ? [] : [.key("membre", committee: "finances"), .key("présidence")],
            hours: MemberHours(training: hours, services: hours, life: hours))
          papers.content.project.content.showsHours = hours != nil
          papers.setLogos([Double](repeating: 2, count: count))
          let page = try papers.page(with: fonts)
          #expect(!page.problems.contains { $0.severity == .error })
          #expect(page.value.dump(below: top(page.value)) == foot, "\(family), \(count) logos")
        }
      }
    }
  }

  @Test("the stack ends above it, however full", arguments: [DocumentLocale.canada, .france])
  func stackEnds(_ locale: DocumentLocale) throws {
    let papers = try locale == .canada ? Papers.canada() : Papers.france()
    let page = try papers.page(with: try FontFiles.library()).value
    let baselines = page.runs.map(\.origin.y).filter { $0 < top(page) }
    #expect((baselines.max() ?? .zero) <= page.size.height - .mm(68) + .pt(0.01))
  }

  @Test("line of signature 43 mm from the edge, date 54.5, issuer 60.6, number 27.1")
  func heights() throws {
    let page = try Papers.canada().page(with: try FontFiles.library()).value
    let height = { (text: String) -> Double in
      let run = try #require(page.runs.first { $0.text.hasPrefix(text) })
      return ((page.size.height - run.origin.y).millimetres * 100).rounded() / 100
    }
    #expect(try height("Organisme porteur") == 60.6)
    #expect(try height("Délivré") == 54.5)
    #expect(try height("Mireille") == 36.9)
    #expect(try height("Certificat n") == 27.1)
  }

  @Test("several issuers on two lines grow upwards: the date stays clear of them")
  func issuersGrowUpwards() throws {
    var papers = try Papers.canada()
    papers.content.project.issuers = [
      Issuer(name: "Carrefour jeunesse-emploi de la Haute-Côte-Nord et du Saguenay"),
      Issuer(name: "Coopérative de solidarité en habitation Le Grand Héron"),
      Issuer(name: "Maison des jeunes La Marée haute"),
    ]
    let page = try papers.page(with: try FontFiles.library())
    #expect(codes(page.problems) == [])
    let first = try #require(page.value.runs.firstIndex { $0.text.hasPrefix("Organismes") })
    let lines = page.value.runs[first...].prefix { !$0.text.hasPrefix("Délivré") }
    #expect(Set(lines.map(\.origin.y)).count == 2)
    #expect(Set(lines.map(\.size)) == [.pt(9.5)])
    let last = try #require(lines.last).origin.y
    #expect(abs((page.value.size.height - last).millimetres - 60.6) < 0.01)
  }

  @Test("more of them than two lines hold are told: nothing runs into the stack unseen")
  func tooManyIssuers() throws {
    var papers = try Papers.canada()
    papers.content.project.issuers = [Issuer](
      repeating: Issuer(name: "Carrefour jeunesse-emploi de la Haute-Côte-Nord et du Saguenay"),
      count: 5)
    let problems = try papers.page(with: try FontFiles.library()).problems
    #expect(codes(problems) == ["layout.overflow"])
    #expect(problems.first?.place?.field == "émetteur")
  }

  @Test("a long address of a code shrinks within its caption")
  func longAddress() throws {
    var papers = try Papers.canada()
    papers.content.project.content.verificationPattern =
      "https://exemple.org/coops/verifier/{numéro}"
    let page = try papers.page(with: try FontFiles.library())
    #expect(codes(page.problems) == [])
    let address = try #require(page.value.runs.first { $0.text.hasPrefix("exemple.org") })
    #expect(address.advance <= .mm(42))
    #expect(address.size < .pt(8.5))
    #expect(abs((address.origin.x + address.advance / 2).millimetres - (279.4 - 43.5)) < 0.01)
  }
}
