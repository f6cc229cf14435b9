internal import Document
internal import Dossier
internal import Drawing
internal import Host
internal import Layout
internal import Localization
internal import Problems
internal import Roster
internal import Templates

/// The papers of one batch: what each record is made from, how it is drawn, which files hold all.
final class CertificateRun {
  let batch: CertificateBatch
  let order: CertificateOrder
  private let fonts: FontLibrary
  private let press = Press()

  init(_ batch: CertificateBatch, _ order: CertificateOrder, fonts: FontSet) {
    self.batch = batch
    self.order = order
    self.fonts = FontLibrary(fonts.files, catalogue: fonts.catalogue)
  }

  /// What `produce` is to make.
  func productionOrder(program: String, fileNames: FileNamePattern) -> ProductionOrder {
    ProductionOrder(
      program: program, list: batch.list, document: documentName, edition: editionName,
      numbers: batch.numbers, fileNames: isReprint ? fileNames.namingDocument : fileNames,
      records: batch.roster.members.map(record),
      filesOfAll: [printFile, handoutFile].compactMap { $0 },
      options: RunOptions(
        force: order.replacesFiles, separate: order.makesSeparateFiles, only: askedRows))
  }

  /// The members' rows that were asked for; of a range that holds no row of the list, its first row, so
  /// that it is said to be missing.
  private var askedRows: Set<Int>? {
    guard let ranges = order.rows else { return nil }
    let known = batch.roster.members.map(\.row)
    let all = known + batch.roster.refusedRows
    let empty = ranges.filter { range in !all.contains(where: range.contains) }
    return Set(
      known.filter { row in ranges.contains { $0.contains(row) } } + empty.map(\.lowerBound))
  }

  /// What the papers are called in file names.
  private var documentName: String {
    isReprint ? editionName : batch.localizer.locale == .canada ? "certificat" : "attestation"
  }

  /// What sets the files apart from those of a first issue; empty for one.
  private var editionName: String {
    switch batch.edition {
    case .proof: "epreuve"
    case .duplicate: "duplicata"
    case .original, .replacement: ""
    }
  }

  /// Whether the papers stand beside the certificates and must never take their names.
  private var isReprint: Bool { !editionName.isEmpty }

  private func record(_ member: Member) -> ProductionRecord {
    ProductionRecord(
      row: member.row, identity: PersonIdentity(name: member.fullName),
      givenNumber: member.number, given: member.givenName, family: member.familyName
    ) { [self] number in
      let paper = self.paper(member, number: number)
      return RecordJob(made: digest(paper)) { [self] in self.draw(paper, member) }
    }
  }

  /// A certificate, laid out.
  private struct Paper {
    var page: Page
    var metadata: DocumentMetadata
    var problems: [Problem]
  }

  private func paper(_ member: Member, number: String) -> Paper {
    let document = certificate(
      content(member, number: number), template: batch.look.template, theme: batch.look.theme,
      paper: batch.paper, localizer: batch.localizer)
    let pages = layOut(document.value, with: fonts)
    return Paper(
      page: pages.value.first ?? Page(size: batch.paper.landscapeSize),
      metadata: DocumentMetadata(
        title: document.value.title, language: batch.localizer.locale.rawValue,
        issueDate: batch.issueDate),
      problems: (document.problems + pages.problems).map { placed($0, member) })
  }

  private func content(_ member: Member, number: String) -> CertificateContent {
    var content = CertificateContent(
      project: batch.project, member: member, number: batch.project.numbering == nil ? nil : number,
      issueDate: batch.issueDate, logos: batch.logos, signatures: batch.signatures)
    switch batch.edition {
    case .original: break
    case .proof: content.isProof = true
    case .duplicate:
      content.isDuplicate = true
      content.duplicateDate = batch.duplicateDate
    case .replacement(let replaced): content.replacedNumber = replaced ?? number
    }
    return content
  }

  /// What the paper is made from: everything on the page, and what the page only names.
  private func digest(_ paper: Paper) -> Digest {
    Digest(combining: [
      batch.shared, Digest(of: paper.page.dump), Digest(of: paper.metadata.title),
      Digest(of: paper.metadata.issueDate.iso),
    ])
  }

  private func draw(_ paper: Paper, _ member: Member) -> Checked<[UInt8]> {
    guard !paper.problems.contains(where: { $0.severity == .error }) else {
      return Checked([], paper.problems)
    }
    let drawn = press.pdf([paper.page], metadata: paper.metadata)
    return Checked(drawn.value, paper.problems + drawn.problems.map { placed($0, member) })
  }

  /// A problem of one paper: at its row and with its person where it is the member's, at the project
  /// where every paper has it.
  private func placed(_ problem: Problem, _ member: Member) -> Problem {
    var placed = problem
    var place = placed.place ?? Place()
    let isOfWords = place.field == nil && !problem.code.hasPrefix("layout.")
    if isOfWords || sharedBlocks.contains(place.field ?? "") {
      place.file = place.file ?? batch.project.file
    } else if place.file == nil {
      place.file = batch.list
      place.row = member.row
      place.person = member.fullName
    }
    placed.place = place
    return placed
  }
}

extension CertificateRun {
  /// Everything in one file, in calling order: what goes to the printer.
  private var printFile: FileOfAll? {
    FileOfAll(
      name: isReprint ? editionName + ".pdf" : OutputName.printFile, isWanted: order.makesPrintFile,
      made: Digest(of: "\(order.sorting)")
    ) { [self] records in
      let sorted = inCallingOrder(records)
      // Laid out again page by page instead of kept: memory stays flat however long the list is.
      let pages = sorted.lazy.map { [self] record in
        paper(batch.roster.members[record.position], number: record.number).page
      }
      guard let first = sorted.first else { return Checked([]) }
      let metadata = paper(batch.roster.members[first.position], number: first.number).metadata
      return press.pdf(pages, metadata: metadata)
    }
  }

  /// The list of who is handed which paper; none for proofs and reprints.
  private var handoutFile: FileOfAll? {
    if isReprint { return nil }
    return FileOfAll(
      name: OutputName.handOutList,
      made: Digest(combining: [batch.shared, Digest(of: "\(order.sorting)")])
    ) { [self] records in
      let entries = inCallingOrder(records).map { record in
        let member = batch.roster.members[record.position]
        return HandoutList.Entry(
          given: member.givenName, family: member.familyName,
          number: batch.project.numbering == nil ? "" : record.number)
      }
      let list = HandoutList(
        project: batch.project, issueDate: batch.issueDate, entries: entries)
      return draw(list)
    }
  }

  private func draw(_ list: HandoutList) -> Checked<[UInt8]> {
    let document = handoutList(
      list, template: batch.look.list, theme: batch.look.theme, paper: batch.paper,
      localizer: batch.localizer)
    let pages = layOut(document.value, with: fonts)
    // What is only worth knowing of a name was said of its certificate.
    let problems = (document.problems + pages.problems).filter { $0.severity == .error }
    if problems.isEmpty == false { return Checked([], problems) }
    let metadata = DocumentMetadata(
      title: document.value.title, language: batch.localizer.locale.rawValue,
      issueDate: batch.issueDate)
    let drawn = press.pdf(pages.value, metadata: metadata)
    return Checked(drawn.value, problems + drawn.problems)
  }

  private func inCallingOrder(_ records: [NumberedRecord]) -> [NumberedRecord] {
    let byPosition = Dictionary(uniqueKeysWithValues: records.map { ($0.position, $0) })
    return batch.callingOrder(order.sorting).compactMap { byPosition[$0] }
  }
}
