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
    BadInput(
      "words that are not there", 66, ["host.data-incomplete", "terminal.no-catalogues"],
      ["--data", "/nulle"]
    ) {
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
