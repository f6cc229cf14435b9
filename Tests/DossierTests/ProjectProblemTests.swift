import Dossier
import Problems
import Testing
import YAMLSource

@Suite("What is wrong with a project")
struct ProjectProblemTests {
  @Test(
    "a wanted key that is missing",
    arguments: ["coopérative", "saison", "émetteur", "signataires"])
  func missingKey(key: String) throws {
    let checked = try read(least(without: key))
    #expect(codes(checked.problems) == ["dossier.missing-key"])
    #expect(checked.problems.first?.arguments["key"] == .text(key))
    #expect(checked.value == nil)
  }

  @Test(
    "a wanted key that is missing further in, with the line of its group",
    arguments: [
      ("coopérative: {}", "coopérative", "territoire"),
      ("saison: {début: 2026-06-29}", "saison", "fin"),
      ("saison: {édition: 2e}", "saison", "début"),
      ("émetteur: [{neq: 1234567890}]", "émetteur", "nom"),
      ("signataires: [{nom: Zoé Roy}]", "signataires", "fonction"),
      ("signataires: [{fonction: animation}]", "signataires", "nom"),
      ("logos: [{fichier: a.svg}]", "logos", "partenaire"),
      ("logos: [{partenaire: Avel}]", "logos", "fichier"),
      ("fonctions: {vigie: {f: a, m: b}}", "fonctions", "x"),
      ("programme: {membre: {f: a, m: b, x: c}}", "programme", "nom"),
    ])
  func missingInnerKey(line: String, replaced: String, key: String) throws {
    let checked = try read(least(without: replaced) + line + "\n")
    let problem = try #require(checked.problems.first)
    #expect(codes(checked.problems) == ["dossier.missing-key"])
    #expect(problem.arguments["key"] == .text(key))
    #expect(problem.place?.line == least(without: replaced).split(separator: "\n").count + 1)
  }

  @Test(
    "a place whose form no rule settles is told with both forms, until the project says",
    arguments: [
      ("Honfleur", "initial"), ("{nom: Honfleur, sorte: toponyme}", "initial"),
      ("Le Goff", "article"), ("Mayenne", "kind"), ("{nom: Kreiz, sorte: région}", "region"),
      ("{nom: Honfleur, h: aspiré}", ""), ("{nom: Honfleur, de: d’Honfleur}", ""),
      ("{nom: Le Goff, sorte: personne}", ""), ("{nom: Mayenne, sorte: toponyme}", ""),
      ("{nom: Mayenne, sorte: région}", ""), ("{nom: Kreiz, sorte: région, genre: f}", ""),
      ("Les Escoumins", ""), ("Québec", ""),
    ])
  func doubtfulForm(territory: String, reason: String) throws {
    let lines = least(without: "coopérative") + "coopérative: {territoire: \(territory)}\n"
    let checked = try read(lines)
    let doubts = reason.isEmpty ? [] : ["dossier.doubtful-form"]
    #expect(codes(checked.problems) == doubts)
    #expect(checked.value != nil)
    guard let problem = checked.problems.first else { return }
    #expect(problem.severity == .warning)
    #expect(problem.arguments["reason"] == .text(reason))
    #expect(problem.place?.line == lines.split(separator: "\n").count)
  }

  @Test("a place after « à » alone leaves no doubt; a signatory’s does")
  func doubtWhereItShows() throws {
    #expect(try read(least + "délivrance: {lieu: Honfleur}\n").problems.isEmpty)
    let signatory = "signataires: [{nom: Zoé Roy, fonction: mairie, lieu: Honfleur}]\n"
    let checked = try read(least(without: "signataires") + signatory)
    #expect(codes(checked.problems) == ["dossier.doubtful-form"])
    #expect(checked.problems.first?.arguments["other"] == .text("d’Honfleur"))
  }

  @Test("a wrong key has its line, its column and the nearest right one")
  func unknownKey() throws {
    let checked = try read(least + "themme: classique\n")
    let problem = try #require(checked.problems.first)
    #expect(codes(checked.problems) == ["yaml.unknown-key"])
    #expect(problem.place?.line == 5)
    #expect(problem.place?.column == 1)
    #expect(problem.place?.excerpt == "themme: classique")
    #expect(problem.arguments["nearest"] == .text("thème"))
  }

  @Test("a wrong key further in is told too")
  func unknownInnerKey() throws {
    let checked = try read(least + "délivrance:\n  lieux: Alma\n")
    #expect(codes(checked.problems) == ["yaml.unknown-key"])
    #expect(checked.problems.first?.place?.line == 6)
    #expect(checked.problems.first?.place?.column == 3)
    #expect(checked.problems.first?.arguments["nearest"] == .text("lieu"))
  }

  @Test(
    "a wrong value",
    arguments: [
      ("variante: fr-BE", "dossier.unknown-locale"), ("variante: en-CA", "dossier.unknown-locale"),
      ("papier: A5", "yaml.unknown-value"), ("heures: peut-être", "yaml.unknown-value"),
      ("programme: CJX", "yaml.unknown-value"), ("typographie: fine", "yaml.unknown-value"),
      ("délivrance: {date: 14 août}", "dossier.not-a-date"),
      ("délivrance: {date: 03/07/2026}", "dossier.ambiguous-date"),
      ("délivrance: {lieu: {nom: Alma, genre: ville}}", "yaml.unknown-value"),
      ("délivrance: {lieu: {nom: Alma, sorte: bourg}}", "yaml.unknown-value"),
      ("délivrance: {lieu: {nom: Alma, h: dur}}", "yaml.unknown-value"),
      ("délivrance: {lieu: {nom: Alma, de: Alma}}", "dossier.unfit-form"),
      ("délivrance: {lieu: {nom: Alma, de: d’Amos}}", "dossier.unfit-form"),
      ("délivrance: {lieu: {nom: Alma, à: pour Alma}}", "dossier.unfit-form"),
      ("délivrance: {lieu: {nom: Alma, en: chez Alma}}", "dossier.unfit-form"),
      ("délivrance: {lieu: {nom: Alma, gendre: f}}", "yaml.unknown-key"),
      ("délivrance: {lieu: [Alma]}", "yaml.not-a-text"), ("délivrance: Alma", "yaml.not-a-mapping"),
      ("mention: [a, b]", "yaml.not-a-text"), ("fonctions: vigie", "yaml.not-a-mapping"),
      ("logos: [{fichier: \"https://exemple.org/a.svg\", partenaire: Avel}]", "dossier.not-a-path"),
      ("vérification: exemple.org/{numéro}", "dossier.not-an-address"),
      ("vérification: https://exemple.org", "dossier.missing-placeholder"),
      ("vérification: https://exemple.org/{nom}/{numéro}", "dossier.unknown-placeholder"),
      ("numérotation: \"{année}\"", "dossier.missing-placeholder"),
      ("numérotation: {modèle: \"{rng}\"}", "dossier.unknown-placeholder"),
      ("numérotation: {largeur: 12}", "dossier.not-a-number"),
      ("numérotation: {début: un}", "dossier.not-a-number"),
    ])
  func wrongValue(line: String, code: String) throws {
    let checked = try read(least + line + "\n")
    #expect(codes(checked.problems) == [code])
    #expect(checked.problems.first?.place?.line == 5)
    #expect(checked.isRefused)
  }

  @Test("a season that ends before it begins, at the line of its end")
  func seasonBackwards() throws {
    let checked = try read(
      least(without: "saison") + "saison:\n  début: 2026-08-14\n  fin: 2026-06-29\n")
    #expect(codes(checked.problems) == ["dossier.season-ends-before-start"])
    #expect(checked.problems.first?.place?.line == 6)
    #expect(checked.value == nil)
  }

  @Test("a season with a day that is no date is not also said to lack it")
  func seasonWithoutDate() throws {
    let checked = try read(least(without: "saison") + "saison: {début: hier, fin: 2026-08-14}\n")
    #expect(codes(checked.problems) == ["dossier.not-a-date"])
  }

  @Test("the middle dot on papers of Québec: a warning, at its line")
  func middleDotInCanada() throws {
    let checked = try read(least + "variante: fr-CA\nécriture: point médian\n")
    #expect(codes(checked.problems) == ["dossier.middle-dot-in-canada"])
    #expect(checked.problems.first?.place?.line == 6)
    #expect(!checked.isRefused)
  }

  @Test("papers dated before the season: a warning")
  func issuedEarly() throws {
    let checked = try read(least + "délivrance: {date: 2026-06-01}\n")
    #expect(codes(checked.problems) == ["dossier.issued-before-season"])
    #expect(!checked.isRefused)
  }

  @Test("five signatories, and « je » for two")
  func signatories() throws {
    let person = "{nom: Zoé Roy, fonction: animation}"
    let rest = least(without: "signataires")
    let five = try read(
      rest + "signataires: [\(Array(repeating: person, count: 5).joined(separator: ", "))]\n")
    #expect(codes(five.problems) == ["dossier.too-many-signatories"])
    let two = try read(rest + "signataires: [\(person), \(person)]\nverbe: signataire\n")
    #expect(codes(two.problems) == ["dossier.one-signatory-wanted"])
    #expect(try project("verbe: signataire\n").content.opening == .signatory)
  }

  @Test("seven logos")
  func logos() throws {
    let logo = "{fichier: a.svg, partenaire: Avel}"
    let seven = Array(repeating: logo, count: 7).joined(separator: ", ")
    #expect(codes(try read(least + "logos: [\(seven)]\n").problems) == ["dossier.too-many-logos"])
  }

  @Test(
    "a register's number that cannot be right is a warning",
    arguments: [
      ("siret", "123 456 782 00010", true), ("siret", "123 456 782 00011", false),
      ("siret", "35600000000048", true), ("siret", "35600000049837", true),
      ("siret", "35600000000040", false),
      ("siret", "123 456 782", false), ("neq", "1234567890", true), ("neq", "123456789", false),
      ("neq", "12345678X0", false), ("rna", "W123456789", true), ("rna", "123456789", false),
    ])
  func identifiers(key: String, number: String, isRight: Bool) throws {
    let checked = try read(
      least(without: "émetteur") + "émetteur: {nom: L’Atelier, \(key): \(number)}\n")
    #expect(codes(checked.problems) == (isRight ? [] : ["dossier.doubtful-identifier"]))
    #expect(!checked.isRefused)
    #expect(checked.value != nil)
  }

  @Test("everything wrong at once, in the order of the file")
  func allAtOnce() throws {
    let checked = try read("papier: A5\nsaison: {fin: hier}\nthemes: sobre\n")
    #expect(checked.problems.map(\.place?.line) == [1, 1, 1, 1, 2, 2, 3])
    #expect(
      Set(codes(checked.problems)) == [
        "yaml.unknown-value", "dossier.missing-key", "dossier.not-a-date", "yaml.unknown-key",
      ])
  }

  @Test("a file that is no mapping")
  func notAMapping() throws {
    let checked = try read("- un\n- deux\n")
    #expect(codes(checked.problems).first == "yaml.not-a-mapping")
    #expect(checked.value == nil)
  }

  @Test(
    "a slip of YAML has its place and its kind",
    arguments: [
      ("a: b: c\n", 1, "value"), ("a:\n\tb: c\n", 2, "tab"), ("a: \"b\nc: d\n", 3, "quote"),
      ("a: @b\n", 1, "character"), ("a: [b\nc: d\n", 2, "bracket"), ("a: *b\n", 1, "alias"),
      ("a: {b: c\n", 2, "bracket"),
    ])
  func syntax(yaml: String, line: Int, cause: String) throws {
    let problem = try #require(readYAML(yaml, file: "cjs.yaml").problems.first)
    #expect(problem.code == "yaml.syntax")
    #expect(problem.place?.line == line)
    #expect(problem.arguments["detail"] == .text(cause))
  }

  @Test("a key twice")
  func duplicateKey() {
    #expect(codes(readYAML("a: b\na: c\n", file: "cjs.yaml").problems) == ["yaml.duplicate-key"])
  }

  @Test("a key twice in two spellings is twice all the same: the second would be lost")
  func twinKeys() throws {
    let checked = try read(least + "mention: Un\nMention: Deux\n")
    #expect(codes(checked.problems) == ["yaml.duplicate-key"])
    #expect(checked.problems.first?.place?.line == 6)
    #expect(checked.problems.first?.arguments["keys"] == .list(["mention", "Mention"]))
  }

  @Test(
    "guillemets typed round the group's name fall away",
    arguments: ["« Les Débrouillards »", "“Les Débrouillards”", "Les Débrouillards"])
  func quotedGroup(_ typed: String) throws {
    let project = try read(
      least.replacing(
        "{territoire: Les Escoumins}", with: "{territoire: Les Escoumins, groupe: \(typed)}")
    ).value
    #expect(project?.cooperative.group == "Les Débrouillards")
  }

  @Test("every code has its message in the catalogues")
  func messages() throws {
    let catalogue = try repositoryText("locales/fr/dossier.yaml")
    for code in DossierProblem.all {
      let key = code.split(separator: ".").dropFirst().joined()
      #expect(catalogue.contains("\n    \(key): |-\n"), "\(code)")
    }
  }
}
