internal import Document
internal import Dossier
internal import Drawing
internal import Host
internal import Layout
internal import Localization
internal import PDF
internal import Problems
internal import Roster
internal import Templates

extension CertificateRun {
  /// Everything in one file, in calling order: what goes to the printer.
  var printFile: FileOfAll? {
    FileOfAll(
      name: isReprint ? editionName + ".pdf" : OutputName.printFile, isWanted: order.makesPrintFile
    ) { [self] records in
      let sorted = inCallingOrder(records)
      return FileOfAllJob(made: Digest(combining: sorted.map(\.made))) { [self] goesOn in
        drawAll(sorted, goesOn)
      }
    }
  }

  private func drawAll(
    _ records: [NumberedRecord], _ goesOn: @escaping () -> Bool
  ) -> Checked<[UInt8]> {
    guard let first = records.first else { return Checked([]) }
    var rest = records.makeIterator()
    // Laid out again page by page instead of kept: memory stays flat however long the list is.
    let pages = AnyIterator { [self] in
      rest.next().flatMap { goesOn() ? paper(of: $0).page : nil }
    }
    return file(pages, paper(of: first).metadata)
  }

  private func paper(of record: NumberedRecord) -> Paper {
    paper(batch.roster.members[record.position], number: record.number)
  }

  /// The list of who is handed which paper; none for proofs and reprints.
  var handoutFile: FileOfAll? {
    if isReprint { return nil }
    return FileOfAll(name: OutputName.handOutList) { [self] records in
      let list = handout(inCallingOrder(records))
      let dumps = list.pages.map { Digest(of: $0.dump) }
      let made = Digest(combining: [batch.shared, digest(list.metadata)] + dumps)
      return FileOfAllJob(made: made) { [self] _ in draw(list) }
    }
  }

  /// A hand-out list, laid out.
  private struct Handout {
    var pages: [Page]
    var metadata: DocumentMetadata
    var problems: [Problem]
  }

  private func handout(_ records: [NumberedRecord]) -> Handout {
    let entries = records.map { record in
      let member = batch.roster.members[record.position]
      return HandoutList.Entry(
        given: member.givenName, family: member.familyName,
        number: batch.project.numbering == nil ? "" : record.number)
    }
    let document = handoutList(
      HandoutList(project: batch.project, issueDate: batch.issueDate, entries: entries),
      template: batch.look.list, theme: batch.look.theme, paper: batch.paper,
      localizer: batch.localizer)
    let pages = layOut(document.value, with: fonts)
    return Handout(
      pages: pages.value,
      metadata: metadata(of: document.value),
      problems: document.problems + pages.problems)
  }

  private func draw(_ list: Handout) -> Checked<[UInt8]> {
    // What is only worth knowing of a name was said of its certificate.
    let problems = list.problems.filter { $0.severity == .error }
    if !problems.isEmpty { return Checked([], problems) }
    return file(list.pages, list.metadata)
  }

  private func inCallingOrder(_ records: [NumberedRecord]) -> [NumberedRecord] {
    let byPosition = Dictionary(uniqueKeysWithValues: records.map { ($0.position, $0) })
    return batch.callingOrder(order.sorting).compactMap { byPosition[$0] }
  }
}
