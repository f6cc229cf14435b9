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

/// The papers of one batch: what each record is made from, how it is drawn, which files hold all.
final class CertificateRun {
  let batch: CertificateBatch
  let order: CertificateOrder
  let fonts: FontLibrary
  let press = Press()

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
      records: batch.roster.members.map(record), waiting: batch.roster.refused.map(waiting),
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
  var editionName: String {
    switch batch.edition {
    case .proof: "epreuve"
    case .duplicate: "duplicata"
    case .original, .replacement: ""
    }
  }

  /// Whether the papers stand beside the certificates and must never take their names.
  var isReprint: Bool { !editionName.isEmpty }

  private func record(_ member: Member) -> ProductionRecord {
    ProductionRecord(
      row: member.row, identity: PersonIdentity(name: member.fullName),
      givenNumber: member.number, given: member.givenName, family: member.familyName
    ) { [self] number in
      let paper = self.paper(member, number: number)
      return RecordJob(made: digest(paper)) { [self] in self.draw(paper) }
    }
  }

  private func waiting(_ row: RefusedRow) -> WaitingRecord {
    WaitingRecord(
      row: row.row, identity: PersonIdentity(name: row.fullName), givenNumber: row.number,
      given: row.givenName, family: row.familyName)
  }

  /// A certificate, laid out.
  struct Paper {
    var page: Page
    var metadata: DocumentMetadata
    var problems: [Problem]
  }

  func paper(_ member: Member, number: String) -> Paper {
    let document = certificate(
      content(member, number: number), template: batch.look.template, theme: batch.look.theme,
      paper: batch.paper, localizer: batch.localizer)
    let pages = layOut(document.value, with: fonts)
    return Paper(
      page: pages.value.first ?? Page(size: batch.paper.landscapeSize),
      metadata: metadata(of: document.value),
      problems: document.problems.map(ofProject) + pages.problems.map { ofPage($0, member) })
  }

  /// What a document's file says of itself.
  func metadata(of document: Document) -> DocumentMetadata {
    DocumentMetadata(
      title: document.title, language: document.locale.rawValue, issueDate: document.issueDate)
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
      batch.shared, Digest(of: paper.page.dump), digest(paper.metadata),
    ])
  }

  func digest(_ metadata: DocumentMetadata) -> Digest {
    Digest(combining: [
      Digest(of: metadata.title), Digest(of: metadata.language),
      Digest(of: metadata.issueDate.iso),
    ])
  }

  /// The file of some pages.
  func file(_ pages: some Sequence<Page>, _ metadata: DocumentMetadata) -> Checked<[UInt8]> {
    let drawn = press.pdf(pages)
    if drawn.isRefused { return Checked([], drawn.problems) }
    let file = assemble(drawn.value, metadata: metadata)
    return Checked(file.value, drawn.problems + file.problems)
  }

  private func draw(_ paper: Paper) -> Checked<[UInt8]> {
    guard !paper.problems.contains(where: { $0.severity == .error }) else {
      return Checked([], paper.problems)
    }
    let file = file([paper.page], paper.metadata)
    return Checked(file.value, paper.problems + file.problems.map(ofProject))
  }

  /// A problem of the words or of the drawing, which every paper has: at the project.
  private func ofProject(_ problem: Problem) -> Problem {
    var placed = problem
    var place = problem.place ?? Place()
    place.file = place.file ?? batch.project.file
    placed.place = place
    return placed
  }

  /// A problem of the page: at the member's row and with her or his name, unless the block says the same
  /// on every paper.
  private func ofPage(_ problem: Problem, _ member: Member) -> Problem {
    if let field = problem.place?.field, sharedBlocks.contains(field) { return ofProject(problem) }
    guard problem.place?.file == nil else { return problem }
    var placed = problem
    // Blocks of the page are no columns of the list: the person stands for the block.
    placed.place = Place(file: batch.list, row: member.row, person: member.fullName)
    return placed
  }
}
