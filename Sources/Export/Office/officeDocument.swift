internal import Document
internal import Localization
internal import Problems

/// A running text as a document for word processors: WordprocessingML in its transitional form (ISO/IEC
/// 29500-4), with the few parts that it needs. Labels are text, so that an article keeps its number.
func officeDocument(_ document: Document, _ flow: Flow) -> Checked<[UInt8]> {
  var body = BodyWriter(flow, locale: document.locale)
  let blocks = body.elements(flow.blocks)
  let section = Section(flow.page)
  var parts = [
    OfficePart(
      kind: .document, name: "word/document.xml", root: text(blocks + [section.properties])),
    OfficePart(
      kind: .coreProperties, name: "docProps/core.xml", root: CoreProperties.part(document)),
    OfficePart(kind: .styles, name: "word/styles.xml", root: StyleSheet.part(document.locale)),
    OfficePart(
      kind: .settings, name: "word/settings.xml",
      root: Settings.part(document.locale, hasNotes: !body.notes.isEmpty)),
  ]
  if !body.notes.isEmpty {
    parts.append(
      OfficePart(
        kind: .footnotes, name: "word/footnotes.xml", root: Footnotes.part(body.notes)))
  }
  return packed(parts + section.runningParts.map(\.part))
}

private func text(_ children: [XMLElement]) -> XMLElement {
  XMLElement("w:document", Namespaces.main, [XMLElement("w:body", [:], children)])
}

private func packed(_ parts: [OfficePart]) -> Checked<[UInt8]> {
  do throws(ZipArchive.Failure) {
    return Checked(try ZipArchive.bytes(packageParts(parts)))
  } catch {
    return Checked([], [ExportProblem.archive.problem(["status": .text(error.status)])])
  }
}
