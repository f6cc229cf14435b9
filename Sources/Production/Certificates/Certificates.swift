internal import Host
internal import Problems
internal import Roster

/// Makes the certificates of every list of an order, one project after the other.
///
/// The steps of each: read everything, number and name, draw and write, sum up. A project that cannot
/// be made, or written, never stops the next one; an interruption does, and says which are left.
public func makeCertificates(
  _ order: CertificateOrder, in workshop: CertificateWorkshop
) -> CertificateResult {
  var result = CertificateResult()
  let fonts = workshop.data.fonts()
  let names = FileNamePattern.read(order.fileNames ?? FileNamePattern.standard)
  result.problems += fonts.problems + names.problems
  guard let fontSet = fonts.value, let fileNames = names.value else {
    result.status = names.value == nil ? .usage : .unreadableInput
    return result
  }
  if result.isStopped(byMissing: order.lists, workshop.files) { return result }
  let words = order.shard.map { _ in workshop.data.wordsDigest() }
  for (position, (list, folder)) in zip(order.lists, outputFolders(order)).enumerated() {
    let reader = BatchReader(
      order, data: workshop.data, catalogue: workshop.catalogue, fonts: fontSet,
      program: workshop.program, files: workshop.files)
    guard let batch = result.keep(reader, reading: list, order) else { continue }
    let run = CertificateRun(batch, order, fonts: fontSet, words: words)
    let summary = produce(
      run.productionOrder(program: workshop.program, fileNames: fileNames),
      at: workshop.place(folder, position + 1, of: order.lists.count))
    result.add(summary, refused: batch.roster.refusedRows.filter(order.holds))
    if summary.end == .interrupted {
      result.report(left: Array(order.lists.dropFirst(position + 1)))
      break
    }
  }
  return result
}

extension CertificateOrder {
  /// Whether a row is in the part that is made; of the whole list, every row is.
  fileprivate func holds(row: Int) -> Bool {
    RunOptions(shard: shard, chunkSize: chunkSize).holds(row: row)
  }
}

extension CertificateResult {
  /// Whether one of several lists is not there: then nothing is begun.
  fileprivate mutating func isStopped(
    byMissing lists: [String], _ files: any FileAccess
  ) -> Bool {
    let absent = lists.filter { !files.exists($0) }
    guard lists.count > 1, !absent.isEmpty else { return false }
    problems += absent.map { FileProblem($0, .missing).problem }
    problems.append(ProductionProblem.listsMissing.problem())
    status = .unreadableInput
    return true
  }

  /// The batch of one list, with what was wrong; nil where its papers cannot be made. What is wrong with a
  /// row of another part of the list, that part tells.
  fileprivate mutating func keep(
    _ reader: BatchReader, reading list: String, _ order: CertificateOrder
  ) -> CertificateBatch? {
    var reader = reader
    let batch = reader.read(list)
    problems += reader.problems.filter { $0.place?.row.map(order.holds) ?? true }
    if batch == nil {
      unmade.append(list)
      worsen(to: reader.isUnreadable ? .unreadableInput : .refused)
    }
    return batch
  }

  /// What one project came to.
  mutating func add(_ summary: RunSummary, refused: [Int]) {
    summaries.append(summary)
    refusedRows.append(refused)
    worsen(to: summary.status)
    if !refused.isEmpty { worsen(to: .refused) }
    // What every paper of a project has is said once.
    var seen: Set<Problem> = []
    problems += summary.problems.filter { seen.insert($0).inserted }
  }

  /// Says which lists an interruption left untouched.
  fileprivate mutating func report(left lists: [String]) {
    unmade += lists
    if lists.isEmpty { return }
    problems.append(ProductionProblem.listsLeft.problem(.warning, at: nil, ["lists": .list(lists)]))
  }

  private mutating func worsen(to other: ExitStatus) { status = .worst(of: [status, other]) }
}
