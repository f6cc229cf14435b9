import Document
import Dossier
import Foundation
import Layout
import Localization
import Problems
import Testing

@testable import Templates

@Suite("The parties of an agreement")
struct AgreementPartyTests {
  /// The fixture with so many parties, each with another key.
  private func agreement(_ count: Int) throws -> Agreement {
    var agreement = try Agreements.read("Tests/Fixtures/dossier/entente-fr-CA.yaml")
    agreement.parties = (0..<count).map { index in
      var party = agreement.parties[index % agreement.parties.count]
      party.key += "-\(index / agreement.parties.count)"
      return party
    }
    return agreement
  }

  private func flow(_ count: Int) throws -> Flow {
    try #require(try Agreements.document(agreement(count)).value.flow)
  }

  @Test(
    "each party has a place to sign and a line for its initials, from two to fifteen",
    arguments: [2, 4, 15])
  func places(_ count: Int) throws {
    let flow = try flow(count)
    let places = flow.blocks.flatMap { block -> [SigningSection.Place] in
      if case .signatures(let section) = block.content { section.places } else { [] }
    }
    #expect(places.count == count)
    let initials = flow.page.runningLines.flatMap(\.parts).map { part in
      if case .blanks(let count, _, _, _) = part { count } else { 0 }
    }
    #expect(initials.reduce(0, +) == count)
  }

  @Test(
    "two parties and fifteen are set without a problem, nothing over the edge of the page",
    .enabled(if: FontFiles.areDebian12), arguments: [2, 15])
  func pages(_ count: Int) throws {
    let document = try Agreements.document(agreement(count)).value
    let pages = layOut(document, with: try FontFiles.library())
    #expect(codes(pages.problems) == [])
    #expect(pages.value.count > 2)
    for page in pages.value {
      for item in page.items {
        let box = item.content.inkBox
        #expect(box.maxX.points <= page.size.width.points && box.origin.x >= .zero)
        #expect(box.maxY.points <= page.size.height.points)
      }
    }
  }

  @Test("as many signatures as the file asks for, and a witness where it wants one")
  func signatures() throws {
    let text = FlowText.dump(try flow(4))
    let places = text.components(separatedBy: "[signature] ").dropFirst()
    let lines = places.map { $0.components(separatedBy: "________").count - 1 }
    #expect(lines == [2, 2, 1, 1])
    #expect(places.map { $0.contains("Témoin :") } == [true, false, false, false])
  }

  @Test("a number that is not known is an open line above the title, where there is room to write")
  func openNumber() throws {
    var agreement = try agreement(2)
    agreement.number = .toComplete
    let text = FlowText.dump(try #require(try Agreements.document(agreement).value.flow))
    #expect(text.contains(" · Entente no ____\n# Entente de comité local [Saison 2026]"))
  }
}
