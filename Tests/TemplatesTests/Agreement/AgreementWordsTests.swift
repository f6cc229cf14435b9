import Document
import Dossier
import Foundation
import Localization
import Problems
import Testing

@testable import Templates

/// Every word of whole agreements, in their order: `Tests/Fixtures/templates/entente-*.txt`. The sentences
/// themselves are held to wording.md by `Tests/Fixtures/localization/words.tsv`.
@Suite("What an agreement says")
struct AgreementWordsTests {
  @Test(
    "a whole agreement, from its title to its annexes",
    arguments: [
      ("entente-quebec", "Tests/Fixtures/dossier/entente-fr-CA.yaml"),
      ("entente-france", "Tests/Fixtures/dossier/entente-fr-FR.yaml"),
      ("entente-escoumins", "examples/escoumins/entente.yaml"),
      ("entente-pilotage", "examples/bretagne/entente-2026.yaml"),
    ])
  func whole(golden: String, file: String) throws {
    let document = try Agreements.document(try Agreements.read(file))
    #expect(codes(document.problems) == [])
    let flow = try #require(document.value.flow)
    try compare(
      document.value.title + "\n" + FlowText.dump(flow),
      with: "Tests/Fixtures/templates/\(golden).txt")
  }

  @Test(
    "the form of Québec is no translation of that of France, and neither has the other’s formulas")
  func forms() throws {
    let file = "Tests/Fixtures/dossier/entente-fr-CA.yaml"
    let here = try text(of: Agreements.read(file))
    for formula in [
      "ENTRE :", "ET :", "ATTENDU QUE", "LES PARTIES CONVIENNENT", "EN FOI DE QUOI", "Paraphes",
      "Témoin :", "Annexe A",
    ] {
      #expect(here.contains(formula), "\(formula)")
    }
    let there = try text(of: Agreements.read("Tests/Fixtures/dossier/entente-fr-FR.yaml"))
    for formula in [
      "Entre les soussignés :", "Il a été convenu ce qui suit :", "Article 1er", "Fait au Faouët",
      "Pour la CAE", "Signature et cachet", "Annexe I ",
    ] {
      #expect(there.contains(formula) && !here.contains(formula), "\(formula)")
    }
    for formula in ["ATTENDU", "EN FOI", "Paraphes", "Témoin"] {
      #expect(!there.contains(formula), "\(formula)")
    }
  }

  @Test("where every short name is feminine, the parties are « les soussignées »")
  func feminine() throws {
    var agreement = try Agreements.read("Tests/Fixtures/dossier/entente-fr-FR.yaml")
    agreement.parties = agreement.parties.filter { $0.shortName.text != "le Pôle" }
    let words = try text(of: agreement)
    #expect(words.contains("Entre les soussignées :"))
    #expect(words.contains("ci-après dénommées ensemble « les partenaires »."))
  }

  @Test("a draft says so on each page and has its lines numbered; a signed agreement neither")
  func draft() throws {
    let draft = try flow(of: Agreements.read("Tests/Fixtures/dossier/entente-fr-FR.yaml"))
    let status = draft.page.runningLines.filter { line in
      line.parts == [.text("Projet – version du 16\u{A0}mars 2026")]
    }
    #expect(status.map(\.pages) == [.all])
    #expect(draft.page.lineNumbers?.step == 5)
    let signed = try flow(of: Agreements.read("Tests/Fixtures/dossier/entente-fr-CA.yaml"))
    #expect(signed.page.lineNumbers == nil)
    #expect(!FlowText.dump(signed).contains("Projet"))
  }

  @Test("nobody’s name is in the title of the file, and its day is that of the paper")
  func title() throws {
    let agreement = try Agreements.read("Tests/Fixtures/dossier/entente-fr-CA.yaml")
    let document = try Agreements.document(agreement).value
    #expect(document.issueDate?.iso == "2026-04-24")
    for person in agreement.parties.flatMap(\.representatives).compactMap(\.name.value) {
      #expect(!document.title.contains(person))
    }
    let open = try Agreements.document(Agreements.read("examples/escoumins/entente.yaml")).value
    #expect(open.issueDate == nil)
  }

  private func flow(of agreement: Agreement) throws -> Flow {
    try #require(try Agreements.document(agreement).value.flow)
  }

  private func text(of agreement: Agreement) throws -> String {
    FlowText.dump(try flow(of: agreement))
  }
}

/// Compares a text with a file; with `PARCHEMIN_RECORD` set writes it there, and fails.
func compare(_ text: String, with path: String) throws {
  if ProcessInfo.processInfo.environment["PARCHEMIN_RECORD"] != nil {
    try text.write(to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
    Issue.record("\(path) was recorded: read the difference")
  }
  let expected = (try? Repository.text(path)) ?? ""
  let differing = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    .filter { $0 != $1 }.prefix(5)
  #expect(differing.map(\.0) == differing.map(\.1), "\(path)")
  #expect(text == expected, "\(path)")
}
