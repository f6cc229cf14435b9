import Foundation
import Testing

@Suite(
  "Both examples, from the list to the papers",
  .enabled(if: Judge.isPresent("pdftotext", "pdffonts", "pdfinfo", "qpdf")))
struct ExampleTests {
  private func papers(_ example: MadeExample) throws -> [ExpectedPaper] {
    try example.members().enumerated().map { index, member in
      ExpectedPaper(variant: example.variant, member: member, rank: index + 1)
    }
  }

  private func file(_ paper: ExpectedPaper, _ example: MadeExample) -> String {
    "sortie/\(example.facts.document)-\(paper.number).pdf"
  }

  @Test(
    "One file each, the print file, the list of the evening and the manifest; all private",
    arguments: MadeExample.both)
  func files(_ example: MadeExample) throws {
    let (run, folder) = try example.made()
    #expect(run.status == 0)
    let own = try papers(example).map { "\(example.facts.document)-\($0.number).pdf" }
    #expect(
      folder.names(in: "sortie") == own + [
        "impression.pdf", "liste-de-remise.pdf", "manifest.json",
      ])
    for name in folder.names(in: "sortie") {
      let facts = try FileManager.default.attributesOfItem(atPath: folder.path("sortie/" + name))
      #expect(facts[.posixPermissions] as? Int == 0o600, "\(name)")
    }
    #expect(
      try FileManager.default.attributesOfItem(atPath: folder.path("sortie"))[.posixPermissions]
        as? Int == 0o700)
  }

  @Test(
    "Every paper says what the list and the project say, whole and in order",
    arguments: MadeExample.both)
  func texts(_ example: MadeExample) throws {
    let folder = try example.made().folder
    for paper in try papers(example) {
      let file = folder.path(file(paper, example))
      let text = try Judge.text(file)
      #expect(text == paper.text)
      let words = try Judge.copiedWords(file)
      #expect(words == paper.text.split(separator: " ").map(String.init).sorted())
    }
  }

  @Test(
    "The print file has them all, a page each, in the order of the list",
    arguments: MadeExample.both)
  func printFile(_ example: MadeExample) throws {
    let print = try example.made().folder.path("sortie/impression.pdf")
    let papers = try papers(example)
    #expect(try Judge.facts(print)["Pages"] == "\(papers.count)")
    let texts = try Judge.papers(print)
    #expect(texts == papers.map(\.text))
  }

  @Test("The list of the evening calls everybody by name and number", arguments: MadeExample.both)
  func handoutList(_ example: MadeExample) throws {
    let group =
      example.variant == "fr-CA"
      ? "des Escoumins « Les Débrouillards du fleuve »" : "du Faouët « Kenskoazell Services »"
    let rows = try papers(example).enumerated().map { "\($0 + 1) \($1.name) \($1.number)" }
    let heading = [
      "Liste de remise Coopérative jeunesse de services \(group), été 2026",
      "\(rows.count) coopérantes et coopérants",
      "Rang Nom Numéro Signature",
    ]
    let list = try example.made().folder.path("sortie/liste-de-remise.pdf")
    #expect(try Judge.text(list) == (heading + rows).joined(separator: " "))
    #expect(try Judge.facts(list)["Page size"]?.hasPrefix(example.facts.listSize) == true)
  }

  @Test(
    "Every file is sound, its fonts embedded and subset, its sheet right, and light",
    arguments: MadeExample.both)
  func soundness(_ example: MadeExample) throws {
    let folder = try example.made().folder
    for name in folder.names(in: "sortie") where name.hasSuffix(".pdf") {
      let path = folder.path("sortie/" + name)
      #expect(try Judge.isSound(path), "\(name)")
      for font in try Judge.fonts(path) {
        #expect(font.isComplete && font.name.contains("+"), "\(name): \(font.name)")
      }
      if name == "liste-de-remise.pdf" { continue }
      #expect(
        try Judge.facts(path)["Page size"]?.hasPrefix(example.facts.pageSize) == true, "\(name)")
      guard name.hasPrefix(example.facts.document) else { continue }
      // A certificate goes by e-mail to a whole village: 150 kB is a light attachment.
      #expect(folder.bytes("sortie/" + name).map(\.count) ?? .max < 150_000, "\(name)")
    }
  }

  @Test(
    "Neither file names nor metadata nor the manifest name a person", arguments: MadeExample.both)
  func privacy(_ example: MadeExample) throws {
    let folder = try example.made().folder
    let parts = try example.members().flatMap { [$0("Prénom"), $0("Nom de famille", "Nom")] }
      .flatMap { $0.split(whereSeparator: { !$0.isLetter }) }.map { $0.lowercased() }
      .filter { $0.count > 3 }
    let manifest = try #require(folder.text("sortie/manifest.json"))
    var shown = [manifest] + folder.names(in: "sortie")
    for name in folder.names(in: "sortie") where name.hasSuffix(".pdf") {
      shown += try Judge.facts(folder.path("sortie/" + name)).values
    }
    #expect(parts.count > 30)
    let said = shown.joined(separator: " ").lowercased()
    for part in parts { #expect(!said.contains(part), "\(part)") }
  }

  @Test("Metadata: the title of the paper, without a person", arguments: MadeExample.both)
  func titles(_ example: MadeExample) throws {
    let title =
      example.variant == "fr-CA"
      ? "Certificat de participation – Coopérative jeunesse de services des Escoumins, été 2026"
      : "Attestation de participation – Coopérative jeunesse de services du Faouët, été 2026"
    let folder = try example.made().folder
    for name in ["\(example.facts.document)-2026-0001.pdf", "impression.pdf"] {
      #expect(Judge.plain(try Judge.facts(folder.path("sortie/" + name))["Title"] ?? "") == title)
    }
  }

  @Test("What the coordinator is told of the names that are hard to set")
  func told() throws {
    #expect(
      try MadeExample.canada.made().run.codes == [
        "production.hours-not-printed", "layout.name-shrunk@4", "layout.font-substituted@8",
        "layout.name-on-two-lines@14",
      ])
    #expect(try MadeExample.france.made().run.codes == ["layout.name-on-two-lines@15"])
  }
}
