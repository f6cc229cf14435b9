internal import Host
internal import Problems

/// Makes the files of jobs in the order's folder, those that are not there or made from something else.
func publish(
  _ jobs: [DocumentJob], _ order: DocumentOrder, at workshop: CertificateWorkshop
) -> RunSummary {
  var summary = RunSummary(folder: order.output)
  summary.problems = jobs.flatMap(\.problems)
  let opened = OutputFolder.open(order.output, files: workshop.files)
  guard let folder = opened.value else { return summary.unwritable(jobs, opened.problems) }
  defer { folder.close() }
  let read = folder.readManifest()
  if read.isRefused { return summary.unwritable(jobs, read.problems) }
  var publisher = DocumentPublisher(folder, read.value, order, program: workshop.program)
  for job in jobs {
    if workshop.interruption.isRequested { summary.end = .interrupted }
    let state = summary.end == .finished ? publisher.make(job) : .pending
    if publisher.isUnwritable { summary.end = .unwritable }
    summary.filesOfAll.append(FileOutcome(file: job.name, state: state))
  }
  summary.problems += publisher.problems
  return summary
}

extension RunSummary {
  /// Nothing could be written.
  fileprivate func unwritable(_ jobs: [DocumentJob], _ reasons: [Problem]) -> RunSummary {
    var summary = self
    summary.end = .unwritable
    summary.problems += reasons
    summary.filesOfAll = jobs.map { FileOutcome(file: $0.name, state: .pending) }
    return summary
  }
}
