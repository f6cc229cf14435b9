import Problems

extension RunSummary {
  /// The summary of a run that could not begin.
  static func unwritable(
    _ order: ProductionOrder<some PaperPress>, _ folder: String, _ problems: [Problem]
  ) -> RunSummary {
    var summary = RunSummary(folder: folder)
    summary.list = order.list
    summary.shard = order.options.shard
    summary.end = .unwritable
    summary.records = order.records.map { RecordOutcome(row: $0.row, state: .pending) }
    summary.problems = problems
    return summary
  }
}
