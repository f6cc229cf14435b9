import Document
import Export
import Foundation
import Problems
import TestSupport
import Testing

@Suite("Word processors")
struct JudgeTests {
  private static let soffice = ExternalTool("soffice")
  private static let xmllint = ExternalTool("xmllint")

  @Test("LibreOffice reads every letter of an agreement", .enabled(if: soffice.isPresent))
  func libreOffice() throws {
    let document = try Samples.agreement()
    let text = try converted(export(document, as: .office).value)
    let letters = Letters(Samples.opening + Samples.articles + Samples.ending)
    #expect(text.contains(inOrder: letters.body))
    #expect(text.contains(inOrder: letters.notes))
  }

  @Test("xmllint finds every part well formed", .enabled(if: xmllint.isPresent))
  func wellFormed() throws {
    let parts = try OfficeFile(try Samples.agreement()).parts.values.map { Array($0.utf8) }
    let status = try withFiles(parts) { try Self.xmllint.run(["--noout", "--nonet"] + $0).status }
    #expect(status == 0)
  }

  /// What LibreOffice reads in a document, without the markup of its own form: in a profile of its own.
  private func converted(_ bytes: [UInt8]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "entente.docx")
    try Data(bytes).write(to: file)
    _ = try Self.soffice.run([
      "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--convert-to",
      "fodt", "--outdir", folder.path, file.path,
    ])
    return try String(contentsOf: folder.appending(path: "entente.fodt"), encoding: .utf8)
      .replacing(/<[^>]*>/, with: "")
  }
}
