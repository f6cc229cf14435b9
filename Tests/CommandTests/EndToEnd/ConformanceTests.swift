import Foundation
import TestSupport
import Testing

@Suite(
  "Every paper is PDF/UA-1 and PDF/A-2a",
  .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.absence)))
struct ConformanceTests {
  /// Paths of what a run has made.
  private func papers(in folder: TemporaryFolder, _ output: String = "sortie") -> [String] {
    folder.names(in: output).filter { $0.hasSuffix(".pdf") }.map { folder.path("\(output)/\($0)") }
  }

  @Test("Both examples, whole", arguments: MadeExample.both)
  func examples(_ example: MadeExample) throws {
    let files = papers(in: try example.made().folder)
    #expect(files.count == (try example.members().count) + 2)
    let failures = try Conformance.failures(of: files)
    #expect(failures == [])
  }

  /// A paper that is out of the ordinary: what is changed in the office, and how it is made.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var example = "fr-CA"
    var list = Office.members
    var arguments: [String] = []
    var prepare: @Sendable (Office) throws -> Void = { _ in }
  }

  private static let verification: @Sendable (Office) throws -> Void = { office in
    try office.edit("vérification: non", "vérification: https://exemple.org/v/{numéro} #")
    try office.edit("sceau: non", "sceau: oui")
  }

  static let cases = [
    Case(testDescription: "proofs", arguments: ["--proof"]),
    Case(testDescription: "duplicates", arguments: ["--duplicate", "--date", "2026-11-02"]),
    Case(
      testDescription: "a replacement", arguments: ["--reason", "replaces=2025-9", "--only", "3"]),
    Case(testDescription: "in black", arguments: ["--black"]),
    Case(
      testDescription: "of France, on Letter", example: "fr-FR", arguments: ["--paper", "lettre"]),
    Case(testDescription: "seal and code", prepare: verification),
    Case(testDescription: "no numbers") { office in
      let project = try #require(office.folder.text("cjs.yaml"))
      let head = try #require(project.range(of: "numérotation:")?.lowerBound)
      try office.folder.put(String(project[..<head]) + "numérotation: non\n", at: "cjs.yaml")
    },
    Case(testDescription: "one member", list: "Prénom;Nom\nZoé;Roy\n"),
    Case(
      testDescription: "the longest name",
      list: "Prénom;Nom\nJean-Christophe-Alexandre;de La Rochefoucauld-Montmorency-Beauharnais\n"),
    Case(
      testDescription: "a calling list of three pages",
      list: "Prénom;Nom\n" + (1...40).map { "Zoé;Roy-\($0 % 7) Le \($0)\n" }.joined(),
      arguments: ["--no-separate"]),
    Case(testDescription: "two that are alike to a letter", list: "Prénom;Nom\nZoé;Roy\nZoé;Roy\n"),
  ]

  @Test("Papers that are out of the ordinary", arguments: cases)
  func others(_ one: Case) throws {
    let office = try Office(one.example, list: one.list)
    try one.prepare(office)
    let run = try office.run(["certificates", "membres.csv"] + one.arguments)
    #expect(run.status == 0)
    let files = papers(in: office.folder)
    #expect(!files.isEmpty)
    let failures = try Conformance.failures(of: files)
    #expect(failures == [])
  }

  @Test(
    "Names of other scripts, in the fonts that help out",
    arguments: ["autres-ecritures", "de-droite-a-gauche"])
  func scripts(_ list: String) throws {
    let office = try Office(list: try packageText("Tests/Fixtures/certificates/\(list).csv"))
    #expect(try office.make().status == 0)
    let failures = try Conformance.failures(of: papers(in: office.folder))
    #expect(failures == [])
  }

  @Test("A thousand papers of one run", .timeLimit(.minutes(5)))
  func thousand() throws {
    let office = try Office("fr-FR", list: ThousandMembers.list)
    // The frame is the same in all files, is judged elsewhere, and takes the judge two minutes here.
    for name in ["locales", "templates", "fonts"] {
      try FileManager.default.copyItem(
        at: packageFolder.appending(path: name), to: URL(filePath: office.folder.path(name)))
    }
    try office.edit(
      "ornement: [guilloché]", "ornement: []", in: "templates/certificat/classique.yaml")
    #expect(try office.make("--no-merged", "--data", ".").status == 0)
    let files = papers(in: office.folder)
    #expect(files.count == 1001)
    let failures = try Conformance.failures(of: files)
    #expect(failures == [])
  }
}

/// A list of a thousand: names of many letters, put together by fixed chance.
private enum ThousandMembers {
  static let list: String = {
    var random = FixedRandom(seed: 2026)
    let given = [
      "Zoé", "Éloi", "Anne-Gaëlle", "Nguyễn", "ᐃᓄᒃ", "Łukasz", "Mírjam", "François", "Sukarto",
      "Ève",
    ]
    let family = [
      "Roy", "D'Amours", "Le Goff", "de Kerangal", "Ñandú", "St-Pierre", "Öztürk", "Grøn",
      "Thị Hồng",
    ]
    let rows = (0..<1000).map { _ in
      let names = [given, family, family].map { $0[random.number(in: 0...$0.count - 1)] }
      let gender = ["f", "m", "x"][random.number(in: 0...2)]
      return "\(names[0]);\(names[1]) \(names[2]);\(gender);\(random.number(in: 1...60))"
    }
    return (["Prénom;Nom;Genre;Heures formation"] + rows).joined(separator: "\n") + "\n"
  }()
}
