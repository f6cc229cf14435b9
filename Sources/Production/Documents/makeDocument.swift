internal import Document
internal import Export
internal import Host
internal import Layout
internal import PDF
internal import Problems
internal import Templates

/// Makes an agreement or a summary.
///
/// The steps: fonts, the coordinator's file, theme and template, the document, its pages, and the file.
public func makeDocument(
  _ order: DocumentOrder, in workshop: CertificateWorkshop
) -> DocumentResult {
  let fonts = workshop.data.fonts()
  guard let fontSet = fonts.value else { return DocumentResult(fonts.problems, .unreadableInput) }
  var reader = DocumentReader(order, workshop)
  let document = reader.read()
  let problems = fonts.problems + reader.problems
  guard let document else {
    return DocumentResult(problems, reader.isUnreadable ? .unreadableInput : .refused)
  }
  let library = FontLibrary(fontSet.files, catalogue: fontSet.catalogue)
  let pages = layOut(document.value, with: library)
  let laidOut = LaidOutHandout(
    pages: pages.value, metadata: document.value.metadata,
    problems: pages.problems.map { $0.placed(in: order.source) })
  let shared = [document.digest, laidOut.metadata.digest, Digest(of: workshop.program)]
  let pdf = DocumentJob(
    name: order.fileName(in: document.value.locale), edition: order.edition,
    made: Digest(
      combining: shared + fontSet.digests + laidOut.pages.map { Digest(of: $0.fingerprint) }),
    problems: laidOut.problems.filter { $0.severity != .error }
  ) { laidOut.file }
  let summary = publish([pdf] + exports(document.value, order, pdf.made), order, at: workshop)
  var result = DocumentResult(problems + summary.problems, summary.status)
  result.summary = summary
  return result
}

/// The text in the other forms that were asked for.
private func exports(
  _ document: Document, _ order: DocumentOrder, _ made: Digest
) -> [DocumentJob] {
  ExportFormat.allCases.filter(order.exports.contains).map { format in
    DocumentJob(
      name: order.fileName(in: document.locale, format), edition: order.edition,
      made: Digest(combining: [made, Digest(of: format.rawValue)]), problems: []
    ) { export(document, as: format) }
  }
}

extension Problem {
  /// The same in a file, where it names none.
  func placed(in file: String) -> Problem {
    var placed = self
    var place = place ?? Place()
    place.file = place.file ?? file
    placed.place = place
    return placed
  }
}
