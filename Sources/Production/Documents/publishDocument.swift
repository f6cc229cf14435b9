internal import Host
internal import Problems

/// Makes the file of a job in the order's folder, unless it is there and made from the same.
func publish(
  _ job: DocumentJob, _ order: DocumentOrder, at workshop: CertificateWorkshop
) -> RunSummary {
  var summary = RunSummary(folder: order.output)
  summary.problems = job.problems
  let opened = OutputFolder.open(order.output, files: workshop.files)
  guard let folder = opened.value else { return summary.unwritable(job, opened.problems) }
  defer { folder.close() }
  let read = folder.readManifest()
  if read.isRefused { return summary.unwritable(job, read.problems) }
  var publisher = DocumentPublisher(folder, read.value, order, program: workshop.program)
  if workshop.interruption.isRequested {
    summary.end = .interrupted
    publisher.state = .pending
  } else {
    publisher.make(job)
  }
  summary.problems += publisher.problems
  if publisher.isUnwritable { summary.end = .unwritable }
  summary.filesOfAll = [FileOutcome(file: job.name, state: publisher.state)]
  return summary
}

extension RunSummary {
  /// Nothing could be written.
  fileprivate func unwritable(_ job: DocumentJob, _ reasons: [Problem]) -> RunSummary {
    var summary = self
    summary.end = .unwritable
    summary.problems += reasons
    summary.filesOfAll = [FileOutcome(file: job.name, state: .pending)]
    return summary
  }
}
