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

/// What the engine is to make of one batch.
final class CertificateRun {
  let batch: CertificateBatch
  let order: CertificateOrder
  private let fontSet: FontSet
  private lazy var fonts = FontLibrary(fontSet.files, catalogue: fontSet.catalogue)

  /// Digest of the words, where parts of the list are made.
  private let words: Digest?

  init(
    _ batch: CertificateBatch, _ order: CertificateOrder, fonts: FontSet, words: Digest? = nil
  ) {
    self.batch = batch
    self.order = order
    self.words = words
    fontSet = fonts
  }

  /// What `produce` is to make.
  func productionOrder(
    program: String, fileNames: FileNamePattern
  ) -> ProductionOrder<CertificatePress> {
    let batch = batch
    let fontSet = fontSet
    let isPart = order.shard != nil
    return ProductionOrder(
      program: program, list: batch.list, document: documentName, edition: editionName,
      numbers: batch.numbers, fileNames: isReprint ? fileNames.namingDocument : fileNames,
      records: batch.roster.members.map(record), waiting: batch.roster.refused.map(waiting),
      source: source, makePress: { CertificatePress(batch, fonts: fontSet, isPart: isPart) },
      merged: printFile,
      filesOfAll: [handoutFile].compactMap { $0 },
      options: RunOptions(
        force: order.replacesFiles, separate: order.makesSeparateFiles, only: askedRows,
        shard: order.shard, workers: order.workers, chunkSize: order.chunkSize))
  }

  /// What parts of the list must have in common besides its members: all that papers are made from, and in
  /// which order they stand.
  private var source: Digest? {
    guard let words else { return nil }
    let options = [
      batch.localizer.locale.rawValue, batch.issueDate.iso, batch.duplicateDate?.iso ?? "",
      "\(batch.paper)", "\(batch.edition)", order.sorting.rawValue,
    ]
    return Digest(
      combining: [batch.shared, batch.inputs, words, Digest(of: options.joined(separator: "\n"))])
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
      givenNumber: member.number, given: member.givenName, family: member.familyName)
  }

  private func waiting(_ row: RefusedRow) -> ProductionRecord {
    ProductionRecord(
      row: row.row, identity: PersonIdentity(name: row.fullName), givenNumber: row.number,
      given: row.givenName, family: row.familyName)
  }

  /// Everything in one file, in calling order: what goes to the printer.
  private var printFile: MergedOrder {
    MergedOrder(
      name: isReprint ? editionName + ".pdf" : OutputName.printFile,
      isWanted: order.makesPrintFile, arrange: inCallingOrder,
      title: { $0 })
  }

  func inCallingOrder(_ records: [NumberedRecord]) -> [NumberedRecord] {
    let byPosition = Dictionary(uniqueKeysWithValues: records.map { ($0.position, $0) })
    return batch.callingOrder(order.sorting).compactMap { byPosition[$0] }
  }

  /// The list of who is handed which paper; none for proofs and reprints.
  private var handoutFile: FileOfAll? {
    if isReprint { return nil }
    return FileOfAll(name: OutputName.handOutList) { [self] records in
      let list = handout(inCallingOrder(records))
      let pages = list.pages.map { Digest(of: $0.fingerprint) }
      let made = Digest(combining: [batch.shared, list.metadata.digest] + pages)
      return FileOfAllJob(made: made) { list.file }
    }
  }

  private func handout(_ records: [NumberedRecord]) -> LaidOutHandout {
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
    return LaidOutHandout(
      pages: pages.value, metadata: document.value.metadata,
      problems: document.problems + pages.problems)
  }
}
