import Foundation
import TestSupport
import Testing

@Suite("Agreements and summaries, from their file to the reader's")
struct DocumentTests {
  /// A folder with the agreement of an example under `entente.yaml`.
  private func folder(_ example: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let source = packageFolder.appending(path: "examples/\(example)")
    try folder.put(try String(contentsOf: source, encoding: .utf8), at: "entente.yaml")
    return folder
  }

  static let examples = [
    "escoumins/entente.yaml", "bretagne/entente-2014.yaml", "bretagne/entente-2026.yaml",
  ]

  @Test(
    "Every example is PDF/UA-1 and PDF/A-2a, as an agreement, in short and side by side",
    .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.absence)),
    arguments: examples)
  func conformance(_ example: String) throws {
    let folder = try folder(example)
    for call in [["agreement"], ["summary"], ["summary", "--side-by-side"]] {
      let run = try BuiltProgram.run(call + ["entente.yaml"], in: folder.path)
      #expect(run.status == 0, "\(run.error)")
    }
    let files = folder.names(in: "sortie").filter { $0.hasSuffix(".pdf") }
    #expect(files.count == 3)
    let failures = try Conformance.failures(of: files.map { folder.path("sortie/\($0)") })
    #expect(failures == [])
  }

  @Test("The text is given for comments, and a second run finds everything up to date")
  func exports() throws {
    let folder = try folder(Self.examples[0])
    let call = ["agreement", "entente.yaml", "--export", "txt,docx"]
    #expect(try BuiltProgram.run(call, in: folder.path).status == 0)
    let made = folder.names(in: "sortie")
    for name in ["entente.docx", "entente.pdf", "entente.txt", "manifest.json"] {
      #expect(made.contains(name))
    }
    #expect(folder.text("sortie/entente.txt")?.contains("La Municipalité") == true)
    let again = try BuiltProgram.run(call, in: folder.path)
    #expect(again.status == 0)
    #expect(again.output.contains("Déjà à jour"))
    #expect(!again.output.contains("Fait"))
  }

  @Test("A file that is not ours is not replaced without --force")
  func inTheWay() throws {
    let folder = try folder(Self.examples[0])
    try folder.put("notes", at: "sortie/entente.pdf")
    let run = try BuiltProgram.run(["agreement", "entente.yaml"], in: folder.path)
    #expect(run.status == 73)
    #expect(run.error.contains("production.file-in-the-way"))
    #expect(folder.text("sortie/entente.pdf") == "notes")
    let forced = try BuiltProgram.run(["agreement", "entente.yaml", "--force"], in: folder.path)
    #expect(forced.status == 0)
  }

  @Test("A file that is missing: 66; one that is wrong: 65, and nothing is written; none: 64")
  func refused() throws {
    let folder = try folder(Self.examples[0])
    #expect(try BuiltProgram.run(["agreement", "absent.yaml"], in: folder.path).status == 66)
    try folder.put("comité: local\nparties: []\n", at: "faux.yaml")
    #expect(try BuiltProgram.run(["agreement", "faux.yaml"], in: folder.path).status == 65)
    #expect(try BuiltProgram.run(["summary"], in: folder.path).status == 64)
    #expect(folder.names(in: "sortie") == [])
  }
}
