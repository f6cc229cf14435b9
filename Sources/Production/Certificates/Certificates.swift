public import Host
public import Localization
public import Problems
internal import Roster

/// Where a run of certificates gets everything from.
public struct CertificateWorkshop {
  /// Words, templates, fonts.
  public var data: DataFolder
  /// The words, already loaded.
  public var catalogue: Catalogue
  /// The way to files.
  public var files: any FileAccess & FileLocking
  /// The program and its version.
  public var program: String
  /// Asked before each record.
  public var interruption: Interruption
  /// Told after each record.
  public var progress: (RunProgress) -> Void

  /// Makes a workshop.
  public init(
    data: DataFolder, catalogue: Catalogue, files: any FileAccess & FileLocking, program: String,
    interruption: Interruption = Interruption(),
    progress: @escaping (RunProgress) -> Void = { _ in }
  ) {
    self.data = data
    self.catalogue = catalogue
    self.files = files
    self.program = program
    self.interruption = interruption
    self.progress = progress
  }
}

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
  let absent = order.lists.filter { !workshop.files.exists($0) }
  if order.lists.count > 1, !absent.isEmpty {
    result.problems += absent.map { FileProblem($0, .missing).problem }
    result.problems.append(ProductionProblem.listsMissing.problem())
    result.status = .unreadableInput
    return result
  }
  var statuses: [ExitStatus] = []
  for (position, (list, folder)) in zip(order.lists, outputFolders(order)).enumerated() {
    var reader = BatchReader(
      order, data: workshop.data, catalogue: workshop.catalogue, fonts: fontSet,
      program: workshop.program, files: workshop.files)
    let batch = reader.read(list)
    result.problems += reader.problems
    guard let batch else {
      statuses.append(reader.isUnreadable ? .unreadableInput : .refused)
      continue
    }
    let run = CertificateRun(batch, order, fonts: fontSet)
    let summary = produce(
      run.productionOrder(program: workshop.program, fileNames: fileNames),
      at: RunPlace(
        folder: folder, files: workshop.files, interruption: workshop.interruption,
        progress: workshop.progress))
    result.add(summary, refused: batch.roster.refusedRows)
    statuses.append(
      batch.roster.refusedRows.isEmpty ? summary.status : .worst(of: [summary.status, .refused]))
    if summary.end == .interrupted {
      result.report(left: Array(order.lists.dropFirst(position + 1)))
      break
    }
  }
  result.status = .worst(of: statuses)
  return result
}

extension CertificateResult {
  /// Says which lists an interruption left untouched.
  fileprivate mutating func report(left lists: [String]) {
    if lists.isEmpty { return }
    problems.append(ProductionProblem.listsLeft.problem(.warning, at: nil, ["lists": .list(lists)]))
  }

  fileprivate mutating func add(_ summary: RunSummary, refused: [Int]) {
    summaries.append(summary)
    refusedRows.append(refused)
    // What every paper of a project has is said once.
    var seen: Set<Problem> = []
    problems += summary.problems.filter { seen.insert($0).inserted }
  }
}
