import Document
import Dossier
import Localization
import Problems
import Testing

@testable import Templates

@Suite("The articles of an agreement")
struct AgreementArticleTests {
  /// Two parties and what the standard articles need.
  static let base = """
    variante: fr-CA
    coopérative: {territoire: Les Escoumins}
    saison: {année: 2026}
    parties:
      - {dénomination: Carrefour du Rivage, nom court: le Carrefour, rôle: porteur, représentant: à compléter, engagements: {temps: {heures: 40}}}
      - {dénomination: Municipalité du Rivage, nom court: la Municipalité, représentant: à compléter}
    préavis: 30
    budget: {dépenses: [{poste: Salaires, montant: "10,00"}], revenus: [{poste: Dons, montant: "10,00"}]}

    """

  private func headings(_ lines: String, locale: String = "fr-CA") throws -> [String] {
    let text = Self.base.replacing("variante: fr-CA", with: "variante: \(locale)") + lines
    let flow = try #require(try Agreements.document(Agreements.parse(text)).value.flow)
    let headings = flow.blocks.compactMap { block -> Heading? in
      if case .heading(let heading) = block.content { heading } else { nil }
    }
    return headings.filter { !$0.label.isEmpty }
      .map { FlowText.words($0.label) + " " + FlowText.words($0.text) }
  }

  private func text(_ lines: String) throws -> String {
    let document = try Agreements.document(Agreements.parse(Self.base + lines)).value
    return FlowText.dump(try #require(document.flow))
  }

  @Test(
    "numbers are places: fifteen in Québec, fourteen in France, two less for a steering committee")
  func numbers() throws {
    #expect(try headings("").map { $0.prefix(3) }.last == "15 ")
    #expect(try headings("").first == "1 Objet")
    #expect(try headings("", locale: "fr-FR").first == "Article 1er Objet")
    #expect(try headings("", locale: "fr-FR").last == "Article 14 Droit applicable")
    #expect(try headings("comité: pilotage\n", locale: "fr-FR").count == 12)
    #expect(try headings("comité: pilotage\n")[2] == "3 Mandat du comité de pilotage")
  }

  @Test("a dropped article renumbers those after it, and every reference follows")
  func dropped() throws {
    let own = "ajouts: [{titre: Renvois, texte: \"Voir l’article {article:bilan}.\"}]\n"
    #expect(try text(own).contains("Voir l’article 11."))
    let dropped = try text("articles: {jeunes: non, communications: non}\n" + own)
    #expect(dropped.contains("Voir l’article 9."))
    #expect(!dropped.contains("Place des jeunes"))
  }

  @Test("an added article takes its place and its number; the annex that it names has its letter")
  func added() throws {
    let lines = """
      ajouts:
        - clé: sécurité
          après: objet
          titre: Sécurité
          texte: La charte de l’annexe {annexe:charte} vaut; voir aussi l’article {article:durée}.
          sous-articles: [Premier point., {titre: Second, texte: Suite.}]
      annexes: [{clé: charte, titre: Charte, texte: Respect.}]

      """
    let headings = try headings(lines)
    #expect(headings[1...2] == ["2 Sécurité", "3 Durée"])
    let text = try text(lines)
    #expect(text.contains("La charte de l’annexe B vaut; voir aussi l’article 3."))
    #expect(text.contains("2.1 Premier point.") && text.contains("2.2 ### Second"))
    #expect(text.contains("## Annexe B – Charte {Annexe B – Charte}"))
  }

  @Test("a changed article keeps its number; the words that it does not change stay")
  func changed() throws {
    let text = try text(
      "articles: {mandat: {titre: Rôle, complément: De plus.}, bilan: Un bilan.}\n")
    #expect(text.contains("> 3 Rôle {3. Rôle}\nLe comité local :\na) établit le budget"))
    #expect(text.contains("e) dresse le bilan de la saison.\nDe plus.\n"))
    #expect(text.contains("> 11 Bilan {11. Bilan}\nUn bilan.\n"))
  }

  @Test("what is not said falls away; what is to be completed is an open line")
  func open() throws {
    let silent = try text("")
    #expect(silent.contains("Les décisions se prennent par consensus"))
    #expect(!silent.contains("Le quorum"))
    let open = try text("réunions: {nombre: à compléter, quorum: à compléter}\n")
    #expect(open.contains("Le comité local se réunit au moins ____ fois au cours de la saison."))
    #expect(open.contains("Le quorum est de ____ membres."))
  }

  @Test("copies that are not one for each party do not say so")
  func copies() throws {
    #expect(try text("").contains("en deux (2) exemplaires, un pour chaque partie."))
    #expect(try text("exemplaires: 3\n").contains("en trois (3) exemplaires."))
  }

  @Test("three hundred articles have a table of contents and a number each")
  func many() throws {
    var agreement = try Agreements.parse(Self.base)
    let own = Article(
      key: "x", title: OwnText([.text("Titre")]), paragraphs: [OwnText([.text("Texte.")])])
    agreement.articles += (0..<285).map { index in
      var article = own
      article.key = "x\(index)"
      return article
    }
    let document = try Agreements.document(agreement)
    let text = FlowText.dump(try #require(document.value.flow))
    #expect(text.contains("> Table des matières\n[table des matières]"))
    #expect(text.contains("> 300 Titre {300. Titre}"))
    #expect(codes(document.problems) == [])
  }
}
