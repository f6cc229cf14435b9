internal import Document
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
  let job = DocumentJob(
    name: order.fileName(in: document.value.locale), edition: order.edition,
    made: Digest(
      combining: [document.digest, laidOut.metadata.digest, Digest(of: workshop.program)]
        + fontSet.digests + laidOut.pages.map { Digest(of: $0.fingerprint) }),
    problems: laidOut.problems.filter { $0.severity != .error }
  ) { laidOut.file }
  let summary = publish(job, order, at: workshop)
  var result = DocumentResult(problems + summary.problems, summary.status)
  result.summary = summary
  return result
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
