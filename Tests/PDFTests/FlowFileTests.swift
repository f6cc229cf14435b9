import Document
import Foundation
import Layout
import Problems
import TestSupport
import Testing

@testable import PDF

@Suite("Texts over several pages, as files", .enabled(if: FlowSamples.areSettable))
struct FlowFileTests {
  private static let files = Result {
    try [FlowSamples.agreement(), FlowSamples.sideBySide(), FlowSamples.onePage()].map {
      try FlowSamples.file($0)
    }
  }

  @Test(
    "All are PDF/UA-1 and PDF/A-2a",
    .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.absence)))
  func conformance() throws {
    let failures = try Conformance.failures(of: Self.files.get())
    #expect(failures == [])
  }

  @Test("qpdf finds nothing to say against any", .enabled(if: QPDFFile.isReadable))
  func soundness() throws {
    try withFiles(try Self.files.get()) { files in
      for file in files {
        let status = try ExternalTool("qpdf").run(["--check", file]).status
        #expect(status == 0)
      }
    }
  }

  @Test("What a screen reader goes through, as text", .enabled(if: QPDFFile.isReadable))
  func tags() throws {
    try withFiles([try Self.files.get()[2]]) { files in
      try compare(
        try #require(try TagTree(of: files[0])).dump, with: "pdf/texte-suivi.tags.txt")
    }
  }

  @Test("What is drawn where, as text")
  func dump() throws {
    let pages = try FlowSamples.pages(FlowSamples.onePage())
    try compare(pages.value.map(\.dump).joined(), with: "layout/texte-suivi.page.txt")
  }

  @Test("Each variant of French says which it is", .enabled(if: QPDFFile.isReadable))
  func languages() throws {
    try withFiles([try Self.files.get()[1]]) { files in
      let tree = try #require(try TagTree(of: files[0]))
      #expect(tree.children.map(\.role).prefix(3) == ["H1", "P", "Div"])
      #expect(tree.children.compactMap(\.language) == ["fr-FR", "fr-FR", "fr-FR"])
    }
  }

  @Test(
    "What goes on over a page is one element: a table and its rows are whole",
    .enabled(if: QPDFFile.isReadable))
  func overPages() throws {
    try withFiles([try Self.files.get()[0]]) { files in
      let tree = try #require(try TagTree(of: files[0]))
      let tables = tree.all.filter { $0.role == "Table" }
      #expect(tables.count == 1)
      #expect(tables.first?.children.count == 64)
      #expect(tables.first?.children.allSatisfy { $0.children.count == 3 } == true)
      #expect(tables.first?.summary == "Dépenses par poste")
      let paragraphs = tree.children.filter { $0.role == "P" && $0.text.hasPrefix("Les parties") }
      #expect(paragraphs.count == 29)
      #expect(Set(paragraphs.map { $0.text.filter(\.isLetter) }).count == 1)
    }
  }

  @Test("The outline nests titles, each at its height", .enabled(if: QPDFFile.isReadable))
  func outline() throws {
    try withFiles([try Self.files.get()[0]]) { files in
      let file = try QPDFFile(files[0])
      func line(_ object: Any?) -> [String: Any] { file.dictionary(object) }
      func titles(_ parent: [String: Any]) -> [String] {
        var (titles, next) = ([String](), line(parent["/First"]))
        while let title = file.text(next["/Title"]) {
          titles.append(title)
          next = line(next["/Next"])
        }
        return titles
      }
      let root = line(file.catalog["/Outlines"])
      #expect(titles(root) == ["Entente de comité local"])
      let inner = titles(line(root["/First"]))
      #expect(inner.count == 11)
      #expect(inner.first == "1 Objet et règles de l’article")
      #expect(inner.last == "11 Signatures")
      let place = file.items(line(line(root["/First"])["/First"])["/Dest"])
      #expect(place.dropFirst().first as? String == "/XYZ")
    }
  }

  @Test("A text of one page has no outline", .enabled(if: QPDFFile.isReadable))
  func noOutline() throws {
    try withFiles([try Self.files.get()[2]]) { files in
      let catalog = try QPDFFile(files[0]).catalog
      #expect(catalog["/Outlines"] == nil)
    }
  }

  @Test("Headers, footers, line numbers and what repeats are not read")
  func artifacts() throws {
    try withFiles([try Self.files.get()[0]]) { files in
      let texts = try artifactTexts(of: files[0]).map { $0.trimmingCharacters(in: .whitespaces) }
      for text in ["Entente de comité local", "report", "à reporter", "5", "Projet"] {
        #expect(texts.contains(text), "\(text)")
      }
      let tree = try #require(try TagTree(of: files[0]))
      #expect(!tree.plain.contains("reporter"))
      #expect(tree.children.first?.text == "Projet")
    }
  }
}

/// Compares a text with a file of `Tests/Fixtures`; recorded with `PARCHEMIN_RECORD` set.
private func compare(_ text: String, with fixture: String) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/" + fixture)
  if ProcessInfo.processInfo.environment["PARCHEMIN_RECORD"] != nil {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(fixture) was recorded: read the difference")
  }
  let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  let differing = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    .filter { $0 != $1 }.prefix(5)
  #expect(differing.map(\.0) == differing.map(\.1), "\(fixture)")
  #expect(text == expected, "\(fixture)")
}
