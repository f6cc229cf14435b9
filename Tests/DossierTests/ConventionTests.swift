import Dossier
import Foundation
import Localization
import Problems
import Testing
import YAMLSource

@Suite("What a convention says in short")
struct ConventionTests {
  @Test("each case has its codes", arguments: try ProblemCase.table("convention-problems"))
  func table(_ row: ProblemCase) throws {
    let checked = try readConvention(row.text)
    #expect(codes(checked.problems) == row.codes, "\(row.text)")
    #expect((checked.value == nil) == checked.isRefused)
    #expect(checked.problems.allSatisfy { $0.place?.line != nil && $0.place?.column != nil })
  }

  @Test("every value of a whole one, in both variants")
  func whole() throws {
    let convention = try convention(at: "Tests/Fixtures/dossier/convention.yaml")
    #expect(convention.standing.state == .known(.inForce))
    #expect(convention.parties.map(\.key) == ["carrefour", "CAE"])
    #expect(convention.context.map { $0[.canada].value?.count } == [44, 34])
    #expect(convention.scope.first?[.france] == .known("Le Faouët et Pointe-aux-Goélands"))
    #expect(convention.term.days?.upperBound.iso == "2027-03-31" && convention.termNotes.count == 1)
    #expect(convention.season.days?.lowerBound.iso == "2026-06-29")
    #expect(convention.figures.youths == .known(13) && convention.otherFigures.count == 1)
    #expect(convention.duties.map(\.party) == ["carrefour", "CAE", nil])
    #expect(convention.duties.map(\.items.count) == [2, 1, 1])
    #expect(convention.inKind.last?.hours == .known(40))
    #expect(convention.payments.first?.payment.due?.value?.iso == "2026-05-15")
    #expect(convention.dates.count == 2)
    #expect(convention.governance.first?[.france] == .known("Un comité commun suit l’échange."))
    #expect(convention.reviewDate?.value?.iso == "2026-10-31" && convention.accounts.count == 1)
    #expect(convention.contacts.last?.name == .toComplete)
    #expect(convention.annexes.count == 2 && convention.noticeDays == .known(30))
    #expect(convention.note?[.france] == .known("Fiche fictive."))
  }

  @Test("amounts stand by currency and are never added; one that is open comes last")
  func currencies() throws {
    let convention = try convention(at: "Tests/Fixtures/dossier/convention.yaml")
    let groups = convention.contributionsByCurrency
    #expect(groups.map(\.currency) == [.canadianDollar, .euro, nil])
    #expect(groups.map(\.contributions.count) == [1, 1, 1])
    #expect(convention.totals.map(\.cents) == [400_000, 250_050])
    #expect(convention.currencies == [.canadianDollar, .euro])
  }

  @Test("the summary of an agreement has its parties, its money and its dates")
  func summary() throws {
    let agreement = try agreement(at: "Tests/Fixtures/dossier/entente-fr-CA.yaml")
    let summary = Convention(summarizing: agreement)
    #expect(summary.agreement == agreement && summary.standing == agreement.standing)
    #expect(
      summary.contributions.map(\.amount?.value?.cents) == [745_775, 670_000, 500_000, 95_500])
    #expect(summary.payments.map(\.party).filter { $0 == "municipalité" }.count == 2)
    #expect(summary.inKind.map(\.party) == ["municipalité", "Caisse", "Maison"])
    #expect(summary.dates == agreement.calendar && summary.figures == agreement.figures)
    #expect(summary.note?[.canada] == .known("Entente fictive."))
  }

  private func convention(at path: String) throws -> Convention {
    let checked = try readConvention(try repositoryText(path))
    #expect(checked.problems.isEmpty)
    return try #require(checked.value)
  }
}
