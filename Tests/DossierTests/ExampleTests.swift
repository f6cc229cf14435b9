import Dossier
import Localization
import Problems
import Testing
import YAMLSource

@Suite("The examples on real matter")
struct ExampleTests {
  private static let foot =
    "Exemple composé à partir de faits publics : aucune valeur contractuelle."

  @Test(
    "an agreement is without a problem, names nobody, and says at its foot that it binds nobody",
    arguments: [
      ("escoumins/entente", 4), ("bretagne/entente-2014", 12), ("bretagne/entente-2026", 13),
    ])
  func agreements(name: String, parties: Int) throws {
    let agreement = try agreement(at: "examples/\(name).yaml")
    #expect(agreement.parties.count == parties)
    #expect(agreement.note == Self.foot)
    let people =
      agreement.parties.flatMap(\.representatives).map(\.name)
      + agreement.composition.compactMap(\.name)
    #expect(!people.isEmpty && people.allSatisfy(\.isToComplete))
    #expect(agreement.currencies.count <= 1)
    #expect(agreement.parties.flatMap(\.commitments.payments).allSatisfy { $0.amount.isToComplete })
  }

  @Test("the Breton committee has the names of its year")
  func names() throws {
    let then = try repositoryText("examples/bretagne/entente-2014.yaml")
    let now = try agreement(at: "examples/bretagne/entente-2026.yaml").parties.map(\.name.value)
    let before = try agreement(at: "examples/bretagne/entente-2014.yaml")
    #expect(before.committee == .steering && before.year == .known(2014))
    #expect(before.party("DIRECCTE") != nil && before.party("DREETS") == nil)
    #expect(then.contains("Conseil général des Côtes-d’Armor"))
    #expect(now.contains("Département des Côtes-d’Armor"))
    #expect(now.compactMap { $0 }.allSatisfy { !$0.contains("Conseil général") })
    #expect(!now.contains("Coopérer pour Entreprendre"))
  }

  @Test("the Québec–France convention tells its history and leaves the rest open")
  func convention() throws {
    let checked = try readConvention(try repositoryText("examples/quebec-france/convention.yaml"))
    #expect(checked.problems.isEmpty)
    let convention = try #require(checked.value)
    #expect(convention.standing.state == .toComplete && !convention.standing.isDraft)
    #expect(convention.standing.signingDate == .toComplete)
    let context = try #require(convention.context.first?[.canada].value)
    for fact in ["1988, à Hull", "2007", "2015", "Montréal en 2011", "2013", "huit"] {
      #expect(context.contains(fact), "\(fact)")
    }
    #expect(convention.contributions.allSatisfy { $0.amount == .toComplete })
    #expect(convention.totals.isEmpty)
    #expect(convention.note?[.france].value?.hasPrefix(Self.foot) == true)
  }
}
