import Dossier
import Foundation
import Localization
import Problems
import Testing
import YAMLSource

@Suite("What an agreement says")
struct AgreementTests {
  @Test("the least agreement has every default")
  func defaults() throws {
    let agreement = try agreement("")
    #expect(agreement.locale == .canada)
    #expect(agreement.committee == .local)
    #expect(agreement.territory == .known(NounPhrase("Alma")))
    #expect(agreement.year == .known(2026) && agreement.season.isEmpty && agreement.term.isEmpty)
    #expect(agreement.standing.isDraft && agreement.standing.version == nil)
    #expect(agreement.recitals == Recital.Standard.allCases.map(Recital.standard))
    #expect(agreement.articles.map(\.key) == StandardArticle.allCases.map(\.rawValue))
    #expect(agreement.articles.allSatisfy { $0.keepsStandardText })
    #expect(agreement.annexes == [Annex(key: "budget", content: .budget)])
    #expect(agreement.copies == .known(2))
    #expect(agreement.budget == .toComplete)
    #expect(agreement.meetings == Meetings())
    #expect(agreement.currencies.isEmpty)
    let carrier = try #require(agreement.carrier)
    #expect(carrier.key == "Carrefour" && carrier.signatureLines == 1 && !carrier.hasWitness)
    #expect(carrier.shortName.kind == .organization)
    #expect(
      carrier.representatives == [Representative(name: .toComplete, function: .toComplete)])
  }

  @Test("the command line’s variant goes before the file’s, with its articles and its currency")
  func variant() throws {
    let base = try #require(try ProblemCase.table("agreement-problems").first).text
    #expect(try readAgreement(base + "variante: fr-FR\n").value?.locale == .france)
    let budget = "budget: {dépenses: [{poste: A, parts: {ville: 3}}]}\n"
    let text = base.replacing("budget: à compléter\n", with: budget) + "variante: fr-CA\n"
    let france = try #require(try readAgreement(text, locale: .france).value)
    #expect(france.locale == .france && france.presentation.locale == .canada)
    #expect(france.number(ofArticle: "exemplaires") == nil)
    #expect(france.currencies == [.euro])
    #expect(try readAgreement(text).value?.currencies == [.canadianDollar])
    #expect(try readAgreement(text + "devise: EUR\n").value?.currencies == [.euro])
  }

  @Test(
    "a steering committee has neither carrier nor youth articles; copies are counted in Québec only"
  )
  func standardArticles() throws {
    let steering = try agreement("comité: pilotage\n")
    #expect(steering.number(ofArticle: "porteur") == nil)
    #expect(steering.number(ofArticle: "jeunes") == nil)
    #expect(steering.articles.count == 13)
    #expect(try agreement("variante: fr-FR\n").articles.count == 14)
    #expect(try agreement("comité: pilotage\narticles: {jeunes: oui}\n").articles.count == 14)
  }

  @Test("every value of a whole agreement of Québec")
  func wholeCanada() throws {
    let agreement = try agreement(at: "Tests/Fixtures/dossier/entente-fr-CA.yaml")
    #expect(agreement.presentation.typography == .careful)
    #expect(agreement.group == .known("Les Débrouillards du fleuve"))
    #expect(agreement.year == .known(2026))
    #expect(agreement.season.days?.upperBound.iso == "2026-08-14")
    #expect(agreement.standing.state == .known(.inForce))
    #expect(agreement.standing.signingDate?.value?.iso == "2026-04-24")
    #expect(agreement.term.start?.value?.iso == "2026-05-01")
    #expect(agreement.parties.map(\.key) == ["carrefour", "municipalité", "Caisse", "Maison"])
    #expect(agreement.recitals.count == 5)
    #expect(agreement.meetings.youths == .known(2))
    #expect(agreement.reviewDate?.value?.iso == "2026-09-30")
    #expect(agreement.noticeDays == .known(30))
    #expect(agreement.privacyContact?.party == "carrefour")
    #expect(agreement.calendar[1].end?.value?.iso == "2026-06-19")
    #expect(agreement.composition.count == 3)
    #expect(agreement.figures == Figures(youths: .known(13), weeks: .known(7), leaders: .known(2)))
    #expect(agreement.currencies == [.canadianDollar])
    #expect(agreement.note == "Entente fictive.")
  }

  @Test("a party: who signs, by which decision, and what it brings")
  func party() throws {
    let agreement = try agreement(at: "Tests/Fixtures/dossier/entente-fr-CA.yaml")
    let town = try #require(agreement.party("municipalité"))
    #expect(town.isPublic && town.roles == [.funding, .premises])
    #expect(town.representatives.map(\.gender) == [.masculine, .feminine])
    #expect(town.representatives.first?.place == NounPhrase("Pointe-aux-Goélands"))
    #expect(town.signatureLines == 2)
    #expect(town.authority?.number == .known("2026-04-112"))
    #expect(town.authority?.date?.value?.iso == "2026-04-13")
    #expect(town.commitments.payments.map(\.amount.value?.cents) == [400_000, 270_000])
    let gift = try #require(town.commitments.inKind.first)
    #expect(gift.what.value?.grammaticalGender == .masculine)
    #expect(gift.value == Money.cad(240_000))
    let fund = try #require(agreement.party("Caisse"))
    #expect(fund.commitments.time.first?.hours == .known(Decimal(75) / 10))
    #expect(agreement.carrier?.identifiers == [Identifier(.neq, .known("1234567890"))])
  }

  @Test("every value of a whole convention of France")
  func wholeFrance() throws {
    let agreement = try agreement(at: "Tests/Fixtures/dossier/entente-fr-FR.yaml")
    #expect(agreement.locale == .france)
    #expect(agreement.parties(as: .employer).map(\.key) == ["CAE", "MJC"])
    #expect(agreement.parties(as: .youthSponsor).map(\.key) == ["MJC"])
    #expect(agreement.party("CAE")?.identifiers == [Identifier(.siret, .known("12345678200010"))])
    #expect(
      agreement.party("communauté")?.authority?.body?.value?.text == "le conseil communautaire")
    let hall = agreement.party("MJC")?.commitments.inKind.first?.what.value
    #expect(hall?.grammaticalGender == .feminine && hall?.grammaticalNumber == .singular)
    #expect(agreement.number(ofArticle: "assurances") == 6)
    #expect(agreement.number(ofArticle: "jeunes") == 7)
    #expect(agreement.currencies == [.euro])
    #expect(agreement.standing.isDraft && agreement.standing.version?.value?.iso == "2026-03-16")
  }

  @Test("articles keep, change, drop and add, and references are numbers of what is left")
  func articles() throws {
    let agreement = try agreement(at: "Tests/Fixtures/dossier/entente-fr-CA.yaml")
    let safety = try #require(agreement.articles.first { $0.key == "sécurité" })
    #expect(agreement.number(ofArticle: "sécurité") == 7)
    #expect(agreement.number(ofArticle: "Budget") == 8)
    #expect(agreement.rank(ofAnnex: "logos") == 4)
    #expect(safety.standard == nil && safety.items?.count == 2 && safety.clauses.count == 2)
    #expect(safety.clauses[0].title?.pieces == [.text("Déplacements")])
    let mandate = try #require(agreement.articles.first { $0.standard == .mandate })
    #expect(mandate.keepsStandardText && mandate.items?.count == 3)
    #expect(
      mandate.items?[2].pieces == [.text("dresse le bilan prévu à l’article "), .article("bilan")])
    let publicity = try #require(agreement.articles.first { $0.standard == .publicity })
    #expect(publicity.keepsStandardText && publicity.additions.count == 1)
    #expect(agreement.articles.first { $0.standard == .law }?.title?.pieces == [.text("Lois")])
  }

  @Test("added articles stand where they are asked, in the order of the file")
  func places() throws {
    let agreement = try agreement(
      """
      articles: {objet: non, mandat: Un texte à nous., durée: [Un., Deux.]}
      ajouts:
        - {clé: a, titre: A, texte: …, après: durée}
        - {clé: b, titre: B, texte: …, après: durée}
        - {clé: c, titre: C, texte: …, avant: durée}
        - {clé: d, titre: D, texte: …, après: b}
        - {clé: e, titre: E, alinéas: [un, deux]}

      """)
    #expect(agreement.articles.map(\.key).prefix(6) == ["c", "durée", "a", "b", "d", "mandat"])
    #expect(agreement.articles.last?.key == "e")
    #expect(agreement.articles[1].paragraphs?.count == 2)
    #expect(!agreement.articles[5].keepsStandardText)
  }

  @Test("three hundred articles that refer to one another are numbered")
  func manyArticles() throws {
    let lines = (1...300).map { n in
      "  - {clé: a\(n), titre: Article \(n), texte: 'voir {article:a\(301 - n)}'}\n"
    }
    let agreement = try agreement("ajouts:\n" + lines.joined())
    #expect(agreement.articles.count == 315)
    #expect(agreement.number(ofArticle: "a300") == 315)
  }

  @Test("own words may be left open, whole or in the middle")
  func openTexts() throws {
    let agreement = try agreement(
      "articles: {droit: à compléter, bilan: 'le {à compléter}, au {annexe:budget}'}\n")
    let law = agreement.articles.first { $0.standard == .law }
    #expect(law?.paragraphs?.map(\.pieces) == [[.toComplete]])
    let review = agreement.articles.first { $0.standard == .review }
    #expect(
      review?.paragraphs?.first?.pieces
        == [.text("le "), .toComplete, .text(", au "), .annex("budget")])
  }
}
