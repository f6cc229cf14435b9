import Foundation
import Testing

@Suite("The words of a paper follow the project")
struct ProjectWordsTests {
  @Test("Every choice of cjs.yaml", arguments: ProjectChange.canada + ProjectChange.france)
  func words(_ change: ProjectChange) throws {
    let office = try Office(
      change.variant,
      list: "Prénom;Nom;Genre;Heures formation;Heures travail;Heures réunions\nZoé;Roy;f;1,5;58;0\n"
    )
    for edit in change.edits { try office.edit(edit.old, edit.new) }
    let run = try office.make("--no-merged")
    #expect(run.status == 0)
    #expect(run.troubles.isEmpty)
    let paper = try #require(office.made.first)
    let text = try office.text(paper)
    for words in change.says { #expect(text.contains(words)) }
    for words in change.saysNot { #expect(!text.contains(words)) }
  }

  @Test(
    "The members on the list of the evening: doublets, the middle dot in France, one alone, own words",
    arguments: [
      ("fr-FR", "programme: CJS", "point médian", 2, "2 coopérant·es"),
      ("fr-FR", "programme: CJS", "doublets", 2, "2 coopérantes et coopérants"),
      ("fr-FR", "programme: CJS", "point médian", 1, "1 membre de la coopérative"),
      ("fr-CA", "programme: CIEC", "doublets", 2, "2 entrepreneures et entrepreneurs"),
      (
        "fr-FR", "programme: {nom: Coopérative éphémère}", "point médian", 2,
        "2 membres de la coopérative"
      ),
    ])
  func members(
    variant: String, programme: String, writing: String, count: Int, words: String
  ) throws {
    let names = ["Zoé;Roy\n", "Max;Roy\n"].prefix(count).joined()
    let office = try Office(variant, list: "Prénom;Nom\n" + names)
    try office.edit("programme: CJS", programme + "\nécriture: \(writing) #")
    #expect(try office.make().status == 0)
    #expect(try office.text("liste-de-remise.pdf").contains("été 2026 \(words) Rang"))
  }

  @Test("The middle dot is not printed in Québec, whoever names the variant")
  func noMiddleDotInCanada() throws {
    let office = try Office("fr-FR", list: "Prénom;Nom\nZoé;Roy\nMax;Roy\n")
    try office.edit("programme: CJS", "programme: CJS\nécriture: point médian #")
    let run = try office.make("--locale", "fr-CA")
    #expect(run.status == 0)
    #expect(run.codes.contains("dossier.middle-dot-in-canada"))
    #expect(try office.text("liste-de-remise.pdf").contains("2 coopérantes et coopérants"))
  }

  @Test("A member's functions: keys agree with the person, own words stay, both are said")
  func functions() throws {
    let office = try Office(
      list: """
        Prénom;Nom;Genre;Rôle;Comité
        Zoé;Roy;f;prés.;
        Max;Roy;m;VP, trés.;
        Lou;Roy;x;président(e);Comité des finances
        Ève;Roy;f;acheteuse;
        Ana;Roy;f;reine du lave-auto;
        Léo;Roy;m;membre;RH
        """)
    try office.edit("# fonctions:", "fonctions:")
    for line in ["  achats:", "    f:", "    m:", "    x:", "    graphies:"] {
      try office.edit("\n# \(line)", "\n\(line)")
    }
    let run = try office.make()
    #expect(run.status == 0)
    #expect(run.troubles == ["roster.unknown-role@6"])
    let said = [
      "Fonction exercée : présidente du conseil d’administration Comp",
      "Fonctions exercées : vice-président, trésorier Comp",
      "Fonctions exercées : présidence du conseil d’administration, participation au comité des"
        + " finances Comp",
      "Fonction exercée : responsable des achats Comp",
      "Fonction exercée : reine du lave-auto Comp",
      "Fonction exercée : membre du comité des ressources humaines Comp",
    ]
    for (index, words) in said.enumerated() {
      #expect(try office.text("certificat-2026-000\(index + 1).pdf").contains(words))
    }
  }

  @Test("Names of many languages come out whole, letter for letter")
  func manyLanguages() throws {
    let list = try packageText("Tests/Fixtures/certificates/autres-ecritures.csv")
    let office = try Office(list: list)
    #expect(try office.make().status == 0)
    let print = office.folder.path("sortie/impression.pdf")
    for (index, row) in try ListRow.read(list).enumerated() {
      let name = "\(row("Prénom")) \(row("Nom").replacing("'", with: "’"))"
      #expect(try Judge.text(print, page: index + 1).contains("décerné à \(name) pour"), "\(name)")
    }
  }

  @Test("The same from a Mac, where accents are signs of their own, and from Windows")
  func encodings() throws {
    let plain = try Office()
    try plain.make()
    let apart = Office.members.decomposedStringWithCanonicalMapping
    #expect(Array(apart.utf8) != Array(Office.members.utf8))
    let windows = "\u{FEFF}" + Office.members.replacing("\n", with: "\r\n")
    for list in [apart, windows, Office.members.replacing(";", with: "\t")] {
      let office = try Office(list: list)
      #expect(try office.make().status == 0)
      for name in plain.made where name.hasSuffix(".pdf") {
        #expect(office.folder.bytes("sortie/" + name) == plain.folder.bytes("sortie/" + name))
      }
    }
  }

  @Test("Names that run from right to left copy out in their own order")
  func rightToLeft() throws {
    let list = try packageText("Tests/Fixtures/certificates/de-droite-a-gauche.csv")
    let office = try Office(list: list)
    #expect(try office.make().status == 0)
    for (index, row) in try ListRow.read(list).enumerated() {
      let file = office.folder.path("sortie/certificat-2026-000\(index + 1).pdf")
      #expect(try Judge.flowingText(file).contains("\(row("Prénom")) \(row("Nom"))"))
    }
  }
}
