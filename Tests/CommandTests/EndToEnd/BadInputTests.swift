import Foundation
import Testing

@Suite("Bad input: what, where, and nothing half-written")
struct BadInputTests {
  @Test("What all papers need stops them all", arguments: BadInput.ofAll)
  func nothingIsMade(_ bad: BadInput) throws {
    let office = try Office()
    try bad.spoil(office)
    let run = try office.run(["certificates", "membres.csv"] + bad.arguments)
    #expect(run.status == bad.status)
    #expect(run.troubles == bad.codes)
    #expect(!office.folder.exists("sortie"))
    #expect(!run.output.contains("Dossier"))
  }

  @Test("What one row lacks refuses that row", arguments: BadInput.ofOneRow)
  func oneRow(_ bad: BadInput) throws {
    let office = try Office()
    try bad.spoil(office)
    let run = try office.run(["certificates", "membres.csv"] + bad.arguments)
    #expect(run.status == bad.status)
    #expect(run.troubles == bad.codes)
    #expect(run.output.contains("3 certificats faits."))
    #expect(run.output.contains("ligne 5 de la liste"))
    try office.expectWhole()
    #expect(try Judge.facts(office.folder.path("sortie/impression.pdf"))["Pages"] == "3")
    #expect(try office.text("liste-de-remise.pdf").hasSuffix("3 Éloi Dufour 2026-0003"))
  }

  @Test("A row that is refused after it had a paper: the old paper is left, and said")
  func refusedLater() throws {
    let office = try Office()
    try office.make()
    let before = office.folder.bytes("sortie/certificat-2026-0002.pdf")
    try office.edit("Ana;Eck", "Ana 𓀀;Eck", in: "membres.csv")
    let run = try office.make()
    #expect(run.status == 65)
    #expect(run.troubles == ["layout.missing-character@3", "production.outdated-file@3"])
    #expect(office.folder.bytes("sortie/certificat-2026-0002.pdf") == before)
    #expect(try !office.text("impression.pdf").contains("Ana"))
    try office.edit("Ana 𓀀", "Ana", in: "membres.csv")
    #expect(try office.make().status == 0)
    #expect(office.folder.bytes("sortie/certificat-2026-0002.pdf") == before)
  }

  @Test("Days of a member that are not of the season are said; where none is left, no paper")
  func daysOfAnotherYear() throws {
    let list = """
      Prénom;Nom;Début;Fin
      Zoé;Roy;2025-06-29;
      Ana;Roy;;2026-06-01
      Léo;Roy;2026-06-29;2026-07-31
      Max;Roy;2026-08-20;

      """
    let office = try Office(list: list)
    let run = try office.make()
    #expect(run.status == 65)
    #expect(run.troubles == (["@2", "@3", "@5"].map { "production.outside-season" + $0 }))
    #expect(run.error.contains("erreur[production.outside-season] membres.csv, ligne 3"))
    #expect(try office.text("certificat-2026-0001.pdf").contains("29 juin 2025 au 14 août 2026"))
    #expect(try office.text("certificat-2026-0002.pdf").contains("du 29 juin au 31 juillet 2026"))
    #expect(office.made.count == 4)
  }

  @Test("Papers dated before the season, in the project or on the line, are made and said")
  func datedTooEarly() throws {
    let office = try Office()
    #expect(try office.make("--date", "2026-01-01").troubles == ["dossier.issued-before-season"])
    try office.edit("  date: 2026-08-14", "  date: 2026-01-14")
    #expect(try office.make().troubles == ["dossier.issued-before-season"])
  }

  @Test("Everybody refused: 65, and no empty print file")
  func everybodyRefused() throws {
    let office = try Office(list: "Prénom;Nom\nZoé 𓀀;Roy\n;\n;x𓀀\n")
    let run = try office.make()
    #expect(run.status == 65)
    #expect(office.made.isEmpty)
  }

  @Test("One column of names is taken for the whole name, with a warning")
  func oneNameColumn() throws {
    let office = try Office(list: "Prénom\nSukarto\n")
    let run = try office.make()
    #expect(run.status == 0)
    #expect(run.troubles == ["roster.one-name-column@1"])
    #expect(try office.text("certificat-2026-0001.pdf").contains("décerné à Sukarto pour"))
  }

  @Test("Fonts that are not installed: refused with their package, never set in another face")
  func missingFont() throws {
    let office = try Office()
    for name in ["locales", "templates", "fonts"] {
      try FileManager.default.copyItem(
        at: packageFolder.appending(path: name), to: URL(filePath: office.folder.path(name)))
    }
    try office.edit("EBGaramond12-Italic", "EBGaramond12-Nulle", in: "fonts/polices.yaml")
    let run = try office.make("--data", ".")
    #expect(run.status == 65)
    #expect(Set(run.troubles.map { $0.prefix { $0 != "@" } }) == ["layout.missing-font"])
    #expect(run.error.contains("fonts-ebgaramond"))
    #expect(office.made.isEmpty)
    let doctor = try office.run(["doctor", "--data", "."])
    #expect(doctor.status == 65)
    #expect(doctor.codes.contains("layout.missing-font"))
  }

  @Test(
    "A catalogue with faults: each with its line and column, a folder of no variant too, the rest checked"
  )
  func faultyCatalogue() throws {
    let office = try Office()
    for name in ["locales", "templates", "fonts"] {
      try FileManager.default.copyItem(
        at: packageFolder.appending(path: name), to: URL(filePath: office.folder.path(name)))
    }
    let faults = """
      essai:
        ouvert: "{$x"
        inconnu: "{$x :fr:dee}"
        droit: l'essai
        énorme: "\(String(repeating: "a", count: 1_000_000))"
      """
    try office.folder.put(Data(faults.utf8), at: "locales/fr/essai.yaml")
    try office.folder.put(Data("a: b\n".utf8), at: "locales/fr-BE/a.yaml")
    let doctor = try office.run(["doctor", "--catalogues", "--data", "."])
    #expect(doctor.status == 65)
    let expected = [
      "message.syntax-error", "message.unknown-function", "catalogue.straight-apostrophe",
      "message.too-long", "catalogue.unknown-locale",
    ]
    for code in expected { #expect(doctor.codes.contains(code), "\(code)") }
    #expect(doctor.error.contains("essai.yaml, ligne 2, colonne 15"))
    #expect(doctor.error.contains("essai.yaml, ligne 4"))
  }

  @Test("Any bytes as a list give problems, never a crash", arguments: 0..<12)
  func anyBytes(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let bytes = (0..<200).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let office = try Office()
    try office.folder.put(Data(bytes), at: "membres.csv")
    let run = try office.make()
    #expect(run.status == 66)
    #expect(!run.troubles.isEmpty)
    #expect(!office.folder.exists("sortie"))
  }
}
