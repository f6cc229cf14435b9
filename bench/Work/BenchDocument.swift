import Drawing
import Foundation
import Host
import Layout
import Localization
import PDF
import Problems
import Production

/// The bench's third work: one agreement over a dozen pages.
struct BenchDocument {
  /// The member list beside which the agreement lies.
  let list: String
  let folder: String
  let fonts: FontSet

  /// Makes `agreement.pdf`.
  func make() throws {
    let files = SystemFileAccess()
    let source = (list as NSString).deletingLastPathComponent + "/agreement.json"
    let agreement = try JSONDecoder().decode(
      BenchAgreement.self, from: Data(try files.read(source)))
    guard let day = CalendarDay(iso: "2026-08-21") else { fail("2026-08-21 exists") }
    let document = agreement.document(day)
    let pages = layOut(document, with: FontLibrary(fonts.files, catalogue: fonts.catalogue))
    let drawn = Press().pdf(pages.value)
    let file = assemble(
      drawn.value,
      metadata: DocumentMetadata(title: agreement.titre, language: "fr-CA", issueDate: day))
    let problems = pages.problems + drawn.problems + file.problems
    if file.value.isEmpty { fail(problems.map(\.code).joined(separator: " ")) }
    let path = folder + "/agreement.pdf"
    try? files.remove(path + ".partiel")
    try files.write(file.value, toNew: path + ".partiel")
    try files.rename(path + ".partiel", to: path)
  }
}
