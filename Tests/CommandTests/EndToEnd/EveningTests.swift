import Foundation
import Testing

@Suite("The evening: proofs, reprints, order, and what is printed of them")
struct EveningTests {
  private func office(_ list: String = Office.members) throws -> Office { try Office(list: list) }

  @Test("A proof says so on every page, and no certificate is touched or thought lost")
  func proof() throws {
    let office = try office()
    try office.make()
    let before = office.folder.files(in: "sortie")
    let run = try office.make("--proof")
    #expect(run.status == 0)
    #expect(run.codes.isEmpty)
    let after = office.folder.files(in: "sortie")
    for (name, bytes) in before where name != "manifest.json" { #expect(after[name] == bytes) }
    let proofs = (1...3).map { "epreuve-2026-000\($0).pdf" }
    #expect(
      Set(after.keys).subtracting(before.keys) == Set(proofs + ["epreuve.pdf"]))
    for name in proofs { #expect(try office.text(name).contains("Épreuve – ne pas remettre")) }
    let all = office.folder.path("sortie/epreuve.pdf")
    for page in 1...3 {
      #expect(try Judge.text(all, page: page).contains("Épreuve – ne pas remettre"))
    }
    let again = try office.make()
    #expect(again.output.contains("3 certificats étaient déjà à jour."))
    #expect(again.codes.isEmpty)
  }

  @Test("A proof sent before the papers are made keeps the numbers that they will have")
  func proofFirst() throws {
    let office = try office()
    try office.make("--proof")
    #expect(!office.made.contains { $0.hasPrefix("liste") || $0.hasPrefix("impression") })
    #expect(try office.make().codes.isEmpty)
    #expect(try office.text("certificat-2026-0003.pdf").contains("Éloi Dufour"))
  }

  @Test(
    "Names of files that a coordinator has chosen: proofs and duplicates still stand beside",
    arguments: ["--proof", "--duplicate"])
  func chosenNames(_ option: String) throws {
    let office = try office()
    let names = ["--filename", "{nom}-{prénom}"]
    _ = try office.run(["certificates", "membres.csv"] + names)
    let before = office.folder.files(in: "sortie")
    #expect(before["Dufour-Éloi.pdf"] != nil)
    _ = try office.run(["certificates", "membres.csv", option] + names)
    let after = office.folder.files(in: "sortie")
    for (name, bytes) in before where name != "manifest.json" { #expect(after[name] == bytes) }
    #expect(after.count == before.count + 4)
  }

  @Test("A lost paper: one duplicate, with its day, beside everything else")
  func duplicate() throws {
    let office = try office()
    try office.make()
    let before = office.folder.files(in: "sortie")
    let run = try office.make("--duplicate", "--only", "3", "--date", "2026-11-02")
    #expect(run.status == 0)
    #expect(run.codes.isEmpty)
    let after = office.folder.files(in: "sortie")
    #expect(after.count == before.count + 1)
    for (name, bytes) in before where name != "manifest.json" { #expect(after[name] == bytes) }
    let text = try office.text("duplicata-2026-0002.pdf")
    #expect(text.contains("Ana Eck"))
    #expect(text.contains("Duplicata délivré le 2 novembre 2026"))
    #expect(text.contains("Délivré aux Escoumins, le 14 août 2026"))
    #expect(text.hasSuffix("Certificat no 2026-0002"))
  }

  @Test("Duplicates of all have a print file of their own")
  func duplicates() throws {
    let office = try office()
    try office.make()
    let print = office.folder.bytes("sortie/impression.pdf")
    try office.make("--duplicate")
    #expect(office.folder.bytes("sortie/impression.pdf") == print)
    #expect(try Judge.facts(office.folder.path("sortie/duplicata.pdf"))["Pages"] == "3")
  }

  @Test(
    "A paper that replaces another says which",
    arguments: [("replaces", "2026-0002"), ("replaces=2025-0009", "2025-0009")])
  func replacement(_ reason: String, _ number: String) throws {
    let office = try office()
    try office.make()
    #expect(try office.make("--reason", reason, "--only", "3").status == 0)
    let text = try office.text("certificat-2026-0002.pdf")
    #expect(text.contains("Remplace le certificat no \(number)"))
    #expect(text.hasSuffix("Certificat no 2026-0002"))
    #expect(!(try office.text("certificat-2026-0001.pdf").contains("Remplace")))
  }

  @Test("One number is replaced by one paper: a row must be named")
  func replacementOfMany() throws {
    let office = try office()
    for rows in [[], ["--only", "2-3"], ["--only", "2,4"]] {
      let run = try office.run(
        ["certificates", "membres.csv", "--reason", "replaces=2025-0009"] + rows)
      #expect(run.status == 64)
      #expect(run.codes == ["usage.one-row-wanted"])
    }
    #expect(office.made.isEmpty)
  }

  @Test("Some rows: their papers alone, no print file, no list")
  func someRows() throws {
    let office = try office()
    #expect(try office.make("--only", "2,4").status == 0)
    #expect(office.made == ["certificat-2026-0001.pdf", "certificat-2026-0003.pdf"])
    let run = try office.make("--only", "3-9")
    #expect(run.status == 0)
    #expect(office.made.count == 3)
  }

  @Test("Rows that the list does not have are said")
  func missingRows() throws {
    let run = try office().make("--only", "3,7-9")
    #expect(run.codes == ["production.only-row-missing"])
  }

  @Test(
    "By name: accents part namesakes, and a particle does not count", arguments: ["fr-CA", "fr-FR"])
  func sorting(_ variant: String) throws {
    let list = """
      Prénom;Nom
      Zoé;Roy
      Ana;Émond
      Éloi;Emond
      Eloi;Emond
      Ève;de Kerangal
      Léo;Le Goff
      Lou;Côté
      Max;Cote

      """
    let office = try Office(variant, list: list)
    try office.make("--sort", "name")
    let order = [
      "Max Cote", "Lou Côté", "Eloi Emond", "Éloi Emond", "Ana Émond", "Ève de Kerangal",
      "Léo Le Goff", "Zoé Roy",
    ]
    let print = office.folder.path("sortie/impression.pdf")
    for (page, name) in order.enumerated() {
      let words = variant == "fr-CA" ? "décerné à \(name) pour" : "attestons que \(name) a part"
      #expect(try Judge.text(print, page: page + 1).contains(words))
    }
    let handout = try office.text("liste-de-remise.pdf")
    let places = order.compactMap { handout.range(of: $0)?.lowerBound }
    #expect(places.count == order.count)
    #expect(places == places.sorted())
    // The numbers are still those of the list's order.
    let document = variant == "fr-CA" ? "certificat" : "attestation"
    #expect(try office.text("\(document)-2026-0001.pdf").contains("Zoé Roy"))
  }

  @Test("Several lists: a folder for each, with its own numbers")
  func severalLists() throws {
    let office = try office()
    for project in ["nord", "sud"] {
      for name in ["cjs.yaml", "membres.csv"] {
        try office.folder.put(try #require(office.folder.bytes(name)), at: "\(project)/\(name)")
      }
      for name in office.folder.names(in: "logos") {
        try office.folder.put(
          try #require(office.folder.bytes("logos/" + name)), at: "\(project)/logos/\(name)")
      }
    }
    try office.folder.remove("nord/logos/heron.svg")
    let lists = ["nord/membres.csv", "sud/membres.csv", "sud/membres.csv"]
    let run = try office.run(["certificats"] + lists)
    // What is wrong with one project stops no other.
    #expect(run.codes == ["production.picture-missing"])
    #expect(run.status == 65)
    #expect(office.folder.names(in: "sortie") == ["sud", "sud-2"])
    #expect(office.folder.files(in: "sortie/sud").count == 6)
    #expect(office.folder.files(in: "sortie/sud") == office.folder.files(in: "sortie/sud-2"))
  }

  @Test("A list that is not there among several: nothing is begun, so that no number moves")
  func missingList() throws {
    let office = try office()
    let run = try office.run(["certificates", "membres.csv", "4", "--only", "2"])
    #expect(run.codes == ["host.missing", "production.lists-missing"])
    #expect(run.status == 66)
    #expect(office.folder.names(in: "sortie").isEmpty)
  }

  @Test("Only the papers, or only the print file")
  func whichFiles() throws {
    let office = try office()
    try office.make("--no-merged")
    #expect(!office.made.contains("impression.pdf"))
    #expect(office.made.count == 4)
    let run = try office.make("--no-separate", "--output", "à part")
    #expect(run.status == 0)
    #expect(
      office.folder.names(in: "à part") == [
        "impression.pdf", "liste-de-remise.pdf", "manifest.json",
      ])
  }

  @Test("Paper, variant and day of issue: the command line goes before the project")
  func overrides() throws {
    let office = try office()
    let run = try office.make("--paper", "A4", "--locale", "fr-FR", "--date", "2026-09-01")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("3 attestations faites."))
    let name = "attestation-2026-0001.pdf"
    #expect(try office.text(name).contains("Fait aux Escoumins, le 1er septembre 2026"))
    let size = try Judge.facts(office.folder.path("sortie/" + name))["Page size"]
    #expect(size?.hasPrefix("841.89 x 595.276 pts") == true)
  }

  @Test("In black: not a sign of colour in the page")
  func black() throws {
    let office = try office()
    try office.edit("- fichier: logos/", "# - fichier: logos/")
    try office.edit("    partenaire:", "#   partenaire:")
    try office.make("--black", "--only", "2")
    let folder = try TemporaryFolder()
    #expect(
      try Judge.isGrey(office.folder.path("sortie/certificat-2026-0001.pdf"), scratch: folder))
    try office.make("--only", "2", "--output", "couleur")
    #expect(
      try !Judge.isGrey(office.folder.path("couleur/certificat-2026-0001.pdf"), scratch: folder))
  }

  @Test("No code without a number: said, since a coordinator who asked for it would look for it")
  func verificationWithoutNumbers() throws {
    let office = try office()
    try office.edit("vérification: non", "vérification: https://exemple.org/v/{numéro} #")
    let project = try #require(office.folder.text("cjs.yaml"))
    let head = try #require(project.range(of: "numérotation:")?.lowerBound)
    try office.folder.put(String(project[..<head]) + "numérotation: non\n", at: "cjs.yaml")
    let run = try office.make("--only", "2")
    #expect(run.status == 0)
    #expect(run.troubles == ["production.verification-without-number"])
    #expect(try !office.text(try #require(office.made.first)).contains("Vérifier"))
  }

  @Test("« numérotation : non » prints no number, neither on papers nor on the list")
  func noNumbers() throws {
    let office = try office()
    try office.edit("numérotation:\n", "numérotation: non\nx:\n")
    let project = try #require(office.folder.text("cjs.yaml")).split(separator: "\nx:")[0]
    try office.folder.put(String(project) + "\n", at: "cjs.yaml")
    #expect(try office.make().codes.isEmpty)
    #expect(office.made.count == 5)
    for name in office.made { #expect(!(try office.text(name).contains("2026-0")), "\(name)") }
    #expect(try office.text("liste-de-remise.pdf").hasSuffix("3 Éloi Dufour"))
  }

  @Test(
    "A code is read as the address of the paper's own number",
    .enabled(if: Judge.isPresent("zbarimg", "pdftoppm")))
  func verification() throws {
    let office = try office()
    try office.edit("vérification: non", "vérification: https://exemple.org/v/{numéro} #")
    #expect(try office.make().codes.isEmpty)
    for number in ["2026-0001", "2026-0003"] {
      let paper = office.folder.path("sortie/certificat-\(number).pdf")
      #expect(try Judge.codes(paper) == ["https://exemple.org/v/\(number)"])
      #expect(try Judge.text(paper).contains("exemple.org/v/\(number)"))
    }
  }
}
