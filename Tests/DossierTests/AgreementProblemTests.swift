import Dossier
import Localization
import Problems
import TestSupport
import Testing
import YAMLSource

@Suite("What is wrong with an agreement")
struct AgreementProblemTests {
  @Test(
    "each case has its codes, in the order of the file",
    arguments: try ProblemCase.table("agreement-problems"))
  func table(_ row: ProblemCase) throws {
    let checked = try readAgreement(row.text)
    #expect(codes(checked.problems) == row.codes, "\(row.text)")
    #expect((checked.value == nil) == checked.isRefused)
    #expect(checked.problems.allSatisfy { $0.place?.line != nil && $0.place?.column != nil })
  }

  @Test("an unbalanced budget says by how much, at the budget’s line")
  func unbalanced() throws {
    let row = try #require(
      try ProblemCase.table("agreement-problems").first {
        $0.codes == ["dossier.unbalanced-budget"]
      })
    let problem = try #require(try readAgreement(row.text).problems.first)
    #expect(problem.arguments["difference"] == .text("0.5"))
    #expect(problem.arguments["revenue"] == .text("100.5"))
    #expect(problem.arguments["excess"] == .text("revenus"))
    #expect(problem.arguments["currency"] == .text("CAD"))
    #expect(problem.place?.excerpt?.contains("revenus") == true)
  }

  @Test(
    "each problem of the tables has a sentence, and a hint if any, in which every variable is filled",
    arguments: DocumentLocale.allCases)
  func sentences(locale: DocumentLocale) throws {
    let files = try ["dossier", "yaml"].map { name in
      CatalogueFile(.shared, name: name, text: try repositoryText("locales/fr/\(name).yaml"))
    }
    let localizer = Localizer(locale: locale, catalogue: Catalogue.load(files).value)
    let agreements = try ProblemCase.table("agreement-problems").flatMap {
      try readAgreement($0.text).problems
    }
    let conventions = try ProblemCase.table("convention-problems").flatMap {
      try readConvention($0.text).problems
    }
    for problem in agreements + conventions {
      let sentence = localizer.sentence(for: problem)
      let told = sentence + " " + (localizer.hint(for: problem) ?? "")
      #expect(sentence.count > 10 && !told.contains("⟨") && !told.contains("{$"), "\(told)")
    }
  }

  @Test("an unbalanced budget says it in the money of the paper")
  func sentence() throws {
    let text = try repositoryText("locales/fr/dossier.yaml")
    let files = [CatalogueFile(.shared, name: "dossier", text: text)]
    let localizer = Localizer(locale: .canada, catalogue: Catalogue.load(files).value)
    let row = try #require(
      try ProblemCase.table("agreement-problems").first {
        $0.codes == ["dossier.unbalanced-budget"]
      })
    let problem = try #require(try readAgreement(row.text).problems.first)
    #expect(
      localizer.sentence(for: problem).replacing("\u{A0}", with: " ")
        == "le budget n’est pas équilibré : 100,50 $ de revenus pour 100,00 $ de dépenses, soit 0,50 $ de revenus en trop."
    )
  }

  @Test("more than fifteen parties: the place is the sixteenth")
  func sixteenParties() throws {
    let parties = (1...16).map { n in
      "  - {dénomination: P\(n), clé: p\(n), nom court: la Ville \(n), représentant: à compléter}\n"
    }
    let rest =
      "coopérative: {territoire: Alma}\nsaison: {année: 2026}\nbudget: à compléter\n"
      + "préavis: 30\narticles: {porteur: non, engagements: non}\n"
    let checked = try readAgreement(rest + "parties:\n" + parties.joined())
    #expect(codes(checked.problems) == ["dossier.party-count"])
    #expect(checked.problems.first?.place?.line == 6 + 16)
    let fifteen = try readAgreement(rest + "parties:\n" + parties.dropLast().joined())
    #expect(fifteen.value?.parties.count == 15)
    #expect(fifteen.value?.copies == .known(15))
  }

  @Test("a name that is nearly a party’s, an article’s, a recital’s is proposed")
  func nearest() throws {
    let wanted = ["dossier.unknown-party": "carrefour", "dossier.article-unknown": "budget"]
    for (code, nearest) in wanted.sorted(by: { $0.key < $1.key }) {
      let row = try #require(
        try ProblemCase.table("agreement-problems").first { $0.codes.contains(code) })
      let problem = try readAgreement(row.text).problems.first { $0.code == code }
      #expect(
        problem?.arguments["nearest"] == .text(nearest == "carrefour" ? "Carrefour" : nearest))
    }
  }

  @Test(
    "every value of a whole agreement can be left open, but for those that choose or name",
    arguments: ["entente-fr-CA", "entente-fr-FR"])
  func openEverywhere(name: String) throws {
    let text = try repositoryText("Tests/Fixtures/dossier/\(name).yaml")
    let node = try #require(readYAML(text, file: name).value)
    let opened = node.openings(except: closed)
    #expect(opened.count > 150)
    for (path, node) in opened {
      let checked = readAgreement(node, file: name)
      #expect(!checked.isRefused, "\(path): \(codes(checked.problems))")
    }
  }

  /// What picks one of several, is called by the rest of the file, or cannot be a line.
  private let closed: Set<String> = [
    "variante", "papier", "thème", "gabarit", "typographie", "devise", "comité", "programme",
    "titre",
    "sous-titre", "clé", "nom court", "rôle", "rôles", "public", "témoin", "signatures", "genre",
    "lieu", "partie", "après", "avant", "fichier", "partenaire", "note", "parties", "articles",
    "ajouts",
    "parts", "logos", "annexes",
  ]

  @Test("any lines give an agreement or an error, with known codes, never a crash")
  func anyLines() throws {
    let base = try #require(try ProblemCase.table("agreement-problems").first).text
    let known = Set(DossierProblem.all + YAMLProblem.all)
    var random = FixedRandom(seed: 5)
    let pieces = Array("abé:: -[]{}\"'#,&*¶¶¶   \t0129$")
    for _ in 0..<400 {
      let lines = random.text(of: pieces, upTo: 40).replacing("¶", with: "\n")
      let source = readYAML(base + lines, file: "entente.yaml")
      guard let node = source.value else { continue }
      let read = readAgreement(node, file: "entente.yaml")
      #expect((read.value == nil) == read.isRefused)
      #expect(read.problems.allSatisfy { known.contains($0.code) })
    }
  }
}

extension YAMLNode {
  /// This node with each part of it in turn left open, texts, lists and mappings, and the path to it; not
  /// what stands under a closed key, nor the items of a closed list.
  fileprivate func openings(
    except closed: Set<String>, keepsItems: Bool = false
  ) -> [(String, YAMLNode)] {
    switch content {
    case .scalar: []
    case .sequence(let items):
      items.indices.flatMap { index in
        items[index].opened(except: closed, isClosed: keepsItems).map { path, node in
          var changed = items
          changed[index] = node
          return ("\(index)/\(path)", YAMLNode(content: .sequence(changed), place: place))
        }
      }
    case .mapping(let entries):
      entries.indices.flatMap { index in
        let entry = entries[index]
        return entry.value.opened(except: closed, isClosed: closed.contains(entry.key))
          .map { path, node in
            var changed = entries
            changed[index].value = node
            return ("\(entry.key)/\(path)", YAMLNode(content: .mapping(changed), place: place))
          }
      }
    }
  }

  private func opened(except closed: Set<String>, isClosed: Bool) -> [(String, YAMLNode)] {
    let whole = YAMLNode(content: .scalar("à compléter"), place: place)
    return (isClosed ? [] : [("", whole)]) + openings(except: closed, keepsItems: isClosed)
  }
}
