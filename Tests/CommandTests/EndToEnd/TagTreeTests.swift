import Foundation
import TestSupport
import Testing

/// What a screen reader goes through, read back from the files by qpdf and written as text:
/// `Tests/Fixtures/pdf/*.tags.txt`. `make golden` writes them anew; read the difference aloud.
@Suite("The papers, heard", .enabled(if: QPDFFile.isReadable))
struct TagTreeTests {
  private func tree(_ file: String, of example: MadeExample) throws -> TagTree {
    try #require(try TagTree(of: try example.made().folder.path("sortie/" + file)))
  }

  private func compare(_ tree: TagTree, with name: String) throws {
    let path = packageFolder.appending(path: "Tests/Fixtures/pdf/\(name).tags.txt")
    if ProcessInfo.processInfo.environment["PARCHEMIN_RECORD"] != nil {
      try tree.dump.write(to: path, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded: read the difference")
    }
    #expect(tree.dump == (try? String(contentsOf: path, encoding: .utf8)))
  }

  @Test("A certificate of each example", arguments: MadeExample.both)
  func certificate(_ example: MadeExample) throws {
    let paper = "\(example.facts.document)-2026-0001.pdf"
    try compare(try tree(paper, of: example), with: "\(example.facts.document).\(example.variant)")
  }

  @Test("The calling list of each example", arguments: MadeExample.both)
  func handoutList(_ example: MadeExample) throws {
    try compare(
      try tree("liste-de-remise.pdf", of: example), with: "liste-de-remise.\(example.variant)")
  }

  @Test("A proof with seal, code and a scanned signature")
  func proof() throws {
    let office = try Office(list: "Prénom;Nom;Genre\nZoé;Roy;f\n")
    try office.edit("vérification: non", "vérification: https://exemple.org/v/{numéro} #")
    try office.edit("sceau: non", "sceau: oui")
    try office.edit(
      "  - nom: Mireille Castonguay\n",
      "  - nom: Mireille Castonguay\n    signature: logos/heron.svg\n")
    #expect(try office.make("--proof").status == 0)
    let file = office.folder.path("sortie/epreuve-2026-0001.pdf")
    try compare(try #require(try TagTree(of: file)), with: "epreuve.fr-CA")
  }

  @Test("Every picture has words in its place, and says where it is", arguments: MadeExample.both)
  func pictures(_ example: MadeExample) throws {
    let figures = try tree("impression.pdf", of: example).all.filter { $0.role == "Figure" }
    #expect(!figures.isEmpty)
    for figure in figures {
      #expect(figure.alternative?.isEmpty == false)
      try #require(figure.box.count == 4)
      #expect(figure.box[0] < figure.box[2] && figure.box[1] < figure.box[3])
      #expect(figure.box[2] < 842 && figure.box[3] < 612)
    }
  }

  @Test("A calling list of several pages: a table on each, headed; the title is heard once")
  func severalPages() throws {
    let names = (1...40).map { "Zoé;Roy \($0)\n" }.joined()
    let office = try Office(list: "Prénom;Nom\n" + names)
    #expect(try office.make("--no-separate").status == 0)
    let file = office.folder.path("sortie/liste-de-remise.pdf")
    let tree = try #require(try TagTree(of: file))
    let roles = tree.children.map(\.role)
    #expect(roles == ["H1", "P", "P", "Table", "Table", "Table"])
    let tables = tree.children.filter { $0.role == "Table" }
    for table in tables {
      #expect(table.children[0].children.map(\.role) == Array(repeating: "TH", count: 4))
      #expect(table.children.allSatisfy { $0.children.count == 4 })
    }
    #expect(tables.map { $0.children.count - 1 }.reduce(0, +) == 40)
    let outside = try artifactTexts(of: file)
    #expect(outside.filter { $0.contains("Liste de remise") }.count == 2)
  }
}
