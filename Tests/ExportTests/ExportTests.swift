import Document
import Export
import Localization
import Problems
import Testing

@Suite("Exports")
struct ExportTests {
  @Test("An agreement as text")
  func agreementText() throws {
    let bytes = export(try Samples.agreement(), as: .text).value
    try compareWithGolden(String(decoding: bytes, as: UTF8.self), "entente.txt")
  }

  @Test("A summary of two columns as text: one column after the other")
  func summaryText() throws {
    let bytes = export(try Samples.sideBySide(), as: .text).value
    try compareWithGolden(String(decoding: bytes, as: UTF8.self), "sommaire.txt")
  }

  @Test("The parts of an agreement", arguments: ["document", "footnotes", "header1", "footer1"])
  func agreementParts(_ part: String) throws {
    let file = try OfficeFile(try Samples.agreement())
    let xml = try #require(file.parts["word/\(part).xml"])
    try compareWithGolden(readable(xml), "entente.\(part).xml")
  }

  @Test("The text of a summary of two columns")
  func summaryDocument() throws {
    let xml = try #require(try OfficeFile(try Samples.sideBySide()).parts["word/document.xml"])
    try compareWithGolden(readable(xml), "sommaire.document.xml")
  }

  @Test("The same document gives the same bytes", arguments: ExportFormat.allCases)
  func determinism(_ format: ExportFormat) throws {
    let document = try Samples.agreement()
    #expect(export(document, as: format).value == export(document, as: format).value)
  }

  @Test("No entry of the archive has a time of its own: all have the first that zip knows")
  func times() throws {
    let bytes = export(try Samples.agreement(), as: .office).value
    let entries = bytes.indices.dropLast(16).filter {
      bytes[$0..<($0 + 4)].elementsEqual([0x50, 0x4B, 0x03, 0x04])
    }
    #expect(entries.count == 12)
    for entry in entries {
      #expect(bytes[(entry + 10)..<(entry + 14)].elementsEqual([0, 0, 0x21, 0]))
    }
  }

  @Test("Papers of sheets are refused", arguments: ExportFormat.allCases)
  func sheets(_ format: ExportFormat) throws {
    let export = export(try Samples.certificate(), as: format)
    #expect(export.value.isEmpty)
    #expect(export.problems.map(\.code) == ["export.no-running-text"])
  }

  @Test("A text without a block is an empty text, and a document that opens")
  func nothing() throws {
    let document = try Samples.document([])
    #expect(export(document, as: .text).value.isEmpty)
    #expect(try OfficeFile(document).xml("word/document.xml").count("w:p") == 1)
  }

  @Test("Every code has its message in French", arguments: ExportProblem.all)
  func messages(_ code: String) throws {
    let catalogue = try Repository.text("locales/fr/export.yaml")
    #expect(catalogue.contains("\n    \(code.dropFirst("export.".count)): |-\n"))
  }
}
