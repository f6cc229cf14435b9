import Dossier
import Localization
import Problems
import Testing
import YAMLSource

@Suite("What a project says")
struct ProjectTests {
  @Test("the least project has every default")
  func defaults() throws {
    let project = try project("")
    #expect(project.locale == nil)
    #expect(project.paper == nil)
    #expect(project.programme == .known(.cjs))
    #expect(project.cooperative == Cooperative(territory: NounPhrase("Les Escoumins")))
    #expect(project.season.days?.lowerBound.iso == "2026-06-29")
    #expect(project.season.year == 2026)
    #expect(project.issuers == [Issuer(name: "Maison des jeunes La Marée haute")])
    #expect(project.issuance == Issuance())
    #expect(
      project.signatories == [Signatory(name: "Mireille Castonguay", function: "coordination")])
    #expect(project.logos.isEmpty)
    #expect(project.content == ContentChoices())
    #expect(!project.content.showsHours && !project.content.showsSeal)
    #expect(project.content.verificationPattern == nil)
    #expect(project.numbering == .standard)
  }

  @Test("keys without accents, in any case, are the same keys")
  func foldedKeys() throws {
    let checked = try read(
      """
      COOPERATIVE: {Territoire: Alma}
      saison: {debut: 2026-06-29, fin: 2026-08-14}
      emetteur: Le Carrefour
      signataires: [{nom: Zoé Roy, fonction: animation}]
      theme: sobre
      verification: https://exemple.org/{numero}
      numerotation: "{annee}/{rang}"
      """)
    #expect(checked.problems.isEmpty)
    #expect(checked.value?.theme == "sobre")
    #expect(checked.value?.content.verificationPattern == "https://exemple.org/{numéro}")
    #expect(checked.value?.numbering == Numbering(pattern: "{année}/{rang}"))
  }

  @Test("how it looks")
  func look() throws {
    let project = try project(
      "variante: fr-FR\npapier: Lettre\nthème: classique\ngabarit: reconnaissance\n"
        + "typographie: soignée\nnoir: oui\n")
    #expect(project.locale == .france)
    #expect(project.paper == .letter)
    #expect(project.template == "reconnaissance")
    #expect(project.typography == .careful)
    #expect(project.printsBlack)
  }

  @Test("how groups of both genders are written")
  func writing() throws {
    #expect(try project("").writing == .doublets)
    #expect(try project("écriture: doublets\n").writing == .doublets)
    #expect(try project("variante: fr-FR\nécriture: point médian\n").writing == .middleDot)
    #expect(try project("ecriture: Point Median\n").writing == .middleDot)
  }

  @Test("the programme by its acronym, or with words of its own")
  func programme() throws {
    #expect(try project("programme: ciec\n").programme == .known(.ciec))
    let own = try project(
      "programme: {nom: Coop d’été, membre: {f: coopérante, m: coopérant, x: membre}}\n")
    let forms = GenderedForms(feminine: "coopérante", masculine: "coopérant", neutral: "membre")
    #expect(own.programme == .own(name: "Coop d’été", member: forms))
    #expect(
      try project("programme: {nom: Coop d’été}\n").programme
        == .own(name: "Coop d’été", member: nil))
  }

  @Test("a place whose article is of a person's name")
  func placeName() throws {
    let project = try project(
      "délivrance: {lieu: {nom: Le Gardeur, sorte: personne}, date: 1er septembre 2026}\n")
    #expect(project.issuance.place == NounPhrase("Le Gardeur", kind: .toponymFromPerson))
    #expect(project.issuance.date == CalendarDay(iso: "2026-09-01"))
  }

  @Test("a place with its whole grammar")
  func wholeNoun() throws {
    let project = try project(
      "délivrance: {lieu: {nom: Kreiz, sorte: région, genre: m, nombre: pluriel, h: muet, "
        + "de: \"d'ar Kreiz\", à: aux Kreiz, en: dans le Kreiz}}\n")
    let forms = NounForms(de: "d'ar Kreiz", a: "aux Kreiz", en: "dans le Kreiz")
    #expect(
      project.issuance.place
        == NounPhrase(
          "Kreiz", kind: .region, gender: .masculine, number: .plural, initialH: .mute, forms: forms
        ))
  }

  @Test("a season of a year, or of two days in letters")
  func season() throws {
    let rest = least(without: "saison")
    #expect(try read(rest + "saison: {année: 2026}\n").value?.season == Season(year: 2026))
    let dated = try read(
      rest + "saison: {début: 1er juillet 2026, fin: 21 août 2026, édition: 12e}\n")
    #expect(dated.value?.season.days?.upperBound.iso == "2026-08-21")
    #expect(dated.value?.season.edition == "12e")
  }

  @Test("several bodies, some with their numbers")
  func issuers() throws {
    let checked = try read(
      least(without: "émetteur")
        + "émetteur: [Le Carrefour, {nom: L’Atelier, siret: 123 456 782 00010, rna: w123456789}]\n")
    #expect(checked.problems.isEmpty)
    #expect(
      checked.value?.issuers == [
        Issuer(name: "Le Carrefour"),
        Issuer(name: "L’Atelier", siret: "12345678200010", rna: "W123456789"),
      ])
  }

  @Test("signatories with all that they may have")
  func signatories() throws {
    let checked = try read(
      least(without: "signataires") + """
        signataires:
          - {nom: Zoé Roy, fonction: mairie, genre: f, lieu: Le Faouët, signature: signatures/zoe.png}
          - {nom: Léo Li, fonction: Présidence de la coopérative}

        """)
    let first = try #require(checked.value?.signatories.first)
    #expect(first.gender == .feminine)
    #expect(first.place == NounPhrase("Le Faouët"))
    #expect(first.signature?.path == "signatures/zoe.png")
    #expect(first.signature?.place.line == 5)
    #expect(checked.value?.signatories.last?.gender == .unstated)
  }

  @Test("passages are the catalogues', the project's own, or not printed")
  func passages() throws {
    let content = try project(
      "nature: non\nclôture: oui\npartenaires: Merci à tous\nverbe: simple\n"
    )
    .content
    #expect(content.nature == .omitted)
    #expect(content.closing == .standard)
    #expect(content.partnersLine == .own("Merci à tous"))
    #expect(content.opening == .plain)
  }

  @Test("numbering: off, a pattern, or with its width and first rank")
  func numbering() throws {
    #expect(try project("numérotation: non\n").numbering == nil)
    #expect(
      try project("numérotation: \"CJS-{rang}\"\n").numbering == Numbering(pattern: "CJS-{rang}"))
    let full = try project("numérotation: {modèle: \"{rang}\", largeur: 3, début: 0}\n").numbering
    #expect(full == Numbering(pattern: "{rang}", width: 3, first: 0))
  }

  @Test("functions of the project's own")
  func functions() throws {
    let functions = try project(
      """
      fonctions:
        vigie: Vigie
        achats: {f: acheteuse, m: acheteur, x: achats, graphies: [resp. achats]}

      """
    ).functions
    #expect(functions.map(\.key) == ["vigie", "achats"])
    #expect(functions.map { $0.forms[.feminine] } == ["Vigie", "acheteuse"])
    #expect(functions.last?.allSpellings == ["acheteuse", "acheteur", "achats", "resp. achats"])
  }

  @Test("both examples are without a problem", arguments: ["fr-CA", "fr-FR"])
  func examples(variant: String) throws {
    let checked = try read(try repositoryText("examples/\(variant)/cjs.yaml"))
    #expect(checked.problems == [])
    let project = try #require(checked.value)
    #expect(project.locale?.rawValue == variant)
    #expect(project.logos.count == (variant == "fr-CA" ? 3 : 6))
    #expect(project.content.reservesStamp == (variant == "fr-FR"))
    for logo in project.logos {
      let drawing = try repositoryText("examples/\(variant)/\(logo.file.path)")
      #expect(drawing.contains("<svg") && !drawing.contains("<text"))
    }
  }
}
