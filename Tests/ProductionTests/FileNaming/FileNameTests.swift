import Problems
import TestSupport
import Testing

@testable import Production

@Suite("Names of files")
struct FileNameTests {
  private func requests(_ names: [String]) -> [FileNameRequest] {
    names.enumerated().map { position, name in
      let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
      return FileNameRequest(
        row: position + 2, number: "2026-000\(position + 1)", rank: "000\(position + 1)",
        given: parts.first ?? "", family: parts.dropFirst().first ?? "", document: "certificat")
    }
  }

  private func names(
    _ people: [String], _ pattern: String, reserved: [String] = []
  ) throws -> Checked<[String]> {
    let read = try #require(FileNamePattern.read(pattern).value)
    return nameFiles(requests(people), pattern: read, reserved: reserved)
  }

  @Test("By default no name of a person")
  func standard() throws {
    let named = try names(["Léa Roy", "Noé Tremblay"], FileNamePattern.standard)
    #expect(named.value == ["certificat-2026-0001.pdf", "certificat-2026-0002.pdf"])
    #expect(named.problems.isEmpty)
  }

  @Test(
    "Patterns",
    arguments: [
      ("{nom} {prénom}", "Roy Léa.pdf"), ("{NOM}_{prenom}", "Roy_Léa.pdf"),
      ("{rang} {document}", "0001 certificat.pdf"), ("a/{numero}", "a-2026-0001.pdf"),
      ("../{nom}", "-Roy.pdf"), (".{nom}", "Roy.pdf"), ("{nom}.", "Roy.pdf"),
      ("{nom}.pdf", "Roy.pdf.pdf"),
    ])
  func patterns(_ pattern: String, _ name: String) throws {
    #expect(try names(["Léa Roy"], pattern).value == [name])
  }

  @Test("An unknown variable is refused with the nearest")
  func unknown() {
    let read = FileNamePattern.read("{numéros}-{nom}")
    #expect(read.value == nil)
    #expect(read.problems.map(\.code) == ["production.pattern-unknown-variable"])
    #expect(read.problems.first?.arguments["nearest"] == .text("numéro"))
  }

  @Test("Shared names all get their number, the others none")
  func shared() throws {
    let named = try names(["Léa Roy", "Zoé Gagnon", "LÉA ROY"], "{prénom} {nom}")
    #expect(
      named.value == ["Léa Roy-2026-0001.pdf", "Zoé Gagnon.pdf", "LÉA ROY-2026-0003.pdf"])
    #expect(
      named.problems.codes == ["production.file-name-shared@2", "production.file-name-shared@4"])
  }

  @Test("The names of the run's own files are taken")
  func reserved() throws {
    let named = try names(["Léa Roy"], "Impression", reserved: [OutputName.printFile])
    #expect(named.value == ["Impression-2026-0001.pdf"])
  }

  @Test(
    "Names that some system would not take",
    arguments: [
      ("a<b>c:d\"e|f?g*h\\i", "a-b-c-d-e-f-g-h-i.pdf"), ("CON", "CON_.pdf"),
      ("com1.2026", "com1_.2026.pdf"), ("LPT²", "LPT²_.pdf"), ("console", "console.pdf"),
      ("nom\u{202E}\u{200B}\u{7}", "nom.pdf"), ("a\u{00A0}\u{202F} b", "a b.pdf"),
      ("...", "document.pdf"), ("", "document.pdf"), ("e\u{301}te\u{301}", "été.pdf"),
      ("fin. . ", "fin.pdf"),
    ])
  func safe(_ text: String, _ name: String) {
    #expect(Array(safeFileName(text).unicodeScalars) == Array(name.unicodeScalars))
  }

  @Test("Long names are cut between characters, the suffix kept")
  func long() {
    let name = safeFileName(String(repeating: "é", count: 100), suffix: "-2026-0001")
    #expect(name.utf8.count <= longestFileName)
    #expect(name.hasPrefix("éé"))
    #expect(name.hasSuffix("é-2026-0001.pdf"))
  }

  @Test("Long names that only differ behind the cut stay two names")
  func longAndShared() throws {
    let long = String(repeating: "a", count: 130)
    let named = try names(["\(long)x Roy", "\(long)y Roy"], "{prénom}")
    #expect(Set(named.value).count == 2)
    #expect(named.value.allSatisfy { $0.utf8.count <= longestFileName })
  }

  @Test("Whatever the text, the name stays in its folder and has no forbidden sign")
  func property() {
    var random = FixedRandom(seed: 7)
    let signs = Array("aé./\\:*?\"<>| \u{0}\u{1F}\u{7F}’œ中\u{301}\u{200D}\u{2028}~-_CONcom1")
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...90, using: &random)).compactMap { _ in
          signs.randomElement(using: &random)
        })
      let name = safeFileName(text)
      #expect(name.utf8.count <= longestFileName)
      #expect(!name.hasPrefix(".") && name.hasSuffix(".pdf") && name != ".pdf")
      #expect(!name.contains { "/\\:*?\"<>|\u{0}\u{1F}\u{7F}\u{2028}".contains($0) })
      #expect(safeFileName(String(name.dropLast(4))) == name)
    }
  }
}
