extension Manifest {
  /// Writes the numbers of a list down: people who are new, rows that moved, names that were corrected,
  /// and who has left. Tells where each record stands among `records`; nil for one that no record is of.
  ///
  /// Of a row that waits or was refused for its number nothing is written but that its person is here.
  mutating func enrol(
    _ requests: [NumberRequest], as assigned: [AssignedNumber], scheme: NumberScheme
  ) -> [Int?] {
    let continued = Set(assigned.compactMap(\.known))
    retireAbsent(requests, assigned, continued, scheme: scheme)
    return zip(requests, assigned).map { request, given in
      guard let number = given.number else {
        return record(of: request, besides: continued, scheme: scheme)
      }
      if let known = given.known {
        records[known].isRetired = false
        if request.isWaiting { return known }
        records[known].row = request.row
        records[known].identity = request.identity
        return known
      }
      lastRanks[scheme.series] = max(lastRanks[scheme.series] ?? 0, given.rank ?? 0)
      records.append(
        ManifestRecord(
          number: number, rank: given.rank, series: scheme.series, row: request.row,
          identity: request.identity, isRetired: false))
      return records.count - 1
    }
  }

  /// What the person of a refused row had before.
  private func record(
    of request: NumberRequest, besides continued: Set<Int>, scheme: NumberScheme
  ) -> Int? {
    records.indices.first { index in
      let record = records[index]
      return record.series == scheme.series && !record.isRetired && !continued.contains(index)
        && record.identity.digest == request.identity.digest
    }
  }

  /// A record that no row continues is retired, unless its person is in the list and was refused.
  private mutating func retireAbsent(
    _ requests: [NumberRequest], _ assigned: [AssignedNumber], _ continued: Set<Int>,
    scheme: NumberScheme
  ) {
    let refused = zip(requests, assigned).filter { $1.number == nil }.map { $0.0.identity.digest }
    let waiting = Set(refused)
    for index in records.indices where records[index].series == scheme.series {
      let isHere = continued.contains(index) || waiting.contains(records[index].identity.digest)
      if !isHere { records[index].isRetired = true }
    }
  }
}
