import Foundation
import Testing

/// One thing that is wrong with what a coordinator gives, and what the program makes of it.
struct BadInput: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Exit status: 65 data, 66 unreadable input, 64 command line.
  let status: Int32
  /// Errors and warnings, in order.
  let codes: [String]
  /// More words of the command line.
  let arguments: [String]
  /// What is done to the folder.
  let spoil: @Sendable (Office) throws -> Void

  init(
    _ what: String, _ status: Int32, _ codes: [String], _ arguments: [String] = [],
    _ spoil: @escaping @Sendable (Office) throws -> Void
  ) {
    testDescription = what
    self.status = status
    self.codes = codes
    self.arguments = arguments
    self.spoil = spoil
  }

  /// Cut short from a PNG of 50,000 by 50,000 dots: its head says so, nothing else need be there.
  private static let hugePicture = Data(
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
      + Array("IHDR".utf8) + [0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50, 8, 2, 0, 0, 0]
      + [0x13, 0x0E, 0xA1, 0x6A])

  private static func logo(_ text: String) -> @Sendable (Office) throws -> Void {
    { try $0.folder.put(text, at: "logos/heron.svg") }
  }

  private static func list(_ text: String) -> @Sendable (Office) throws -> Void {
    { try $0.folder.put(text, at: "membres.csv") }
  }

  private static func project(_ old: String, _ new: String) -> @Sendable (Office) throws -> Void {
    { try $0.edit(old, new) }
  }

  /// What all papers need: nothing at all is made.
  static let ofAll: [BadInput] = [
    // The list.
    BadInput(
      "no column of names", 66, ["roster.missing-column@1"], [], list("Âge;Ville\n12;Alma\n")),
    BadInput("nobody in the list", 66, ["roster.no-members"], [], list("Prénom;Nom\n")),
    BadInput("an empty list", 66, ["roster.no-members"], [], list("")),
    BadInput("a list that is not there", 66, ["host.missing"]) {
      try $0.folder.remove("membres.csv")
    },
    BadInput("a list that is a folder", 66, ["host.is-folder"]) {
      try $0.folder.remove("membres.csv")
      try $0.folder.put("", at: "membres.csv/x")
    },
    BadInput("a PDF as a list", 66, ["roster.not-a-list"], [], list("%PDF-1.4\n1 0 obj\n")),
    BadInput("a picture as a list", 66, ["roster.not-a-list"]) {
      try $0.folder.put(hugePicture, at: "membres.csv")
    },
    BadInput("a workbook as a list", 66, ["roster.not-a-list"]) {
      try $0.folder.put(Data([0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0]), at: "membres.csv")
    },
    // The project.
    BadInput("no project", 66, ["production.no-project"]) { try $0.folder.remove("cjs.yaml") },
    BadInput("a project that is not there", 66, ["host.missing"], ["--project", "x.yaml"]) { _ in },
    BadInput("an empty project", 66, ["production.empty-file"]) {
      try $0.folder.put("", at: "cjs.yaml")
    },
    BadInput("broken YAML", 66, ["yaml.syntax"], [], project("saison:", "saison: [")),
    BadInput(
      "YAML that is no text", 66, ["production.not-text"]
    ) { try $0.folder.put(Data([0xFF, 0xFE, 0x00, 0x61]), at: "cjs.yaml") },
    BadInput("an unknown key", 65, ["yaml.unknown-key"], [], project("papier:", "papiers:")),
    BadInput(
      "a wrong value", 65, ["yaml.unknown-value"], [], project("papier: lettre", "papier: A3")),
    BadInput(
      "an unknown variant", 65, ["dossier.unknown-locale"], [], project("fr-CA  ", "en-CA  ")),
    BadInput("no variant", 65, ["production.no-locale"], [], project("variante:", "# variante:")),
    BadInput(
      "no day of issue", 65, ["production.no-issue-date"], [], project("  date:", "  # date:")),
    BadInput(
      "a season that ends before it begins", 65, ["dossier.season-ends-before-start"], [],
      project("fin: 2026-08-14", "fin: 2026-06-14")),
    BadInput(
      "numbers that would all be the same", 65, ["dossier.missing-placeholder"], [],
      project("{année}-{rang}", "{année}")),
    BadInput("an unknown theme", 65, ["production.unknown-theme"], ["--theme", "classic"]) { _ in },
    BadInput("an unknown template", 65, ["production.unknown-template"], ["--template", "x"]) { _ in
    },
    // The logos.
    BadInput("a logo that is not there", 65, ["production.picture-missing"]) {
      try $0.folder.remove("logos/heron.svg")
    },
    BadInput("a logo that is no picture", 65, ["drawing.not-an-image"], [], logo("bonjour")),
    BadInput(
      "a logo with text in it", 65, ["drawing.svg-text"], [],
      logo("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>A</text></svg>")),
    BadInput("a logo of 50,000 dots by 50,000", 65, ["drawing.image-too-large"]) {
      try $0.folder.put(hugePicture, at: "logos/heron.svg")
    },
    BadInput(
      "several things at once are all said", 65,
      ["production.no-locale", "production.picture-missing", "production.no-issue-date"]
    ) {
      try $0.edit("variante:", "# variante:")
      try $0.edit("  date:", "  # date:")
      try $0.folder.remove("logos/heron.svg")
    },
    // The command line.
    BadInput("an unknown variant asked for", 64, ["usage.unknown-value"], ["--locale", "en"]) { _ in
    },
    BadInput(
      "a file name with an unknown word", 64, ["production.pattern-unknown-variable"],
      ["--filename", "{prenoms}"]
    ) { _ in },
    BadInput("words that are not there", 66, ["terminal.no-catalogues"], ["--data", "/nulle"]) {
      _ in
    },
  ]

  /// What one paper needs: the others are made, 65.
  static let ofOneRow: [BadInput] = [
    BadInput("neither name", 65, ["roster.no-name@5"], [], row(";;f;")),
    BadInput("blanks for names", 65, ["roster.no-name@5"], [], row(" ;\u{A0}\u{200B};f;")),
    BadInput(
      "a character that no font has", 65, ["layout.missing-character@5"], [], row("Zoé 𓀀;Roy;f;")),
    BadInput(
      "a name that two lines cannot hold", 65, ["layout.name-too-long@5"], [],
      row(
        String(repeating: "Marie-", count: 20) + "Ève;" + String(repeating: "Roy-", count: 20)
          + ";;")),
  ]

  private static func row(_ text: String) -> @Sendable (Office) throws -> Void {
    { try $0.folder.put(Office.members + text + "\n", at: "membres.csv") }
  }
}

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
