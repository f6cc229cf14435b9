import Problems

/// The state of `assignNumbers` between its steps.
///
/// A known record is *spoken for* once no other row may continue it: because a row does, or because its
/// person is in the list with another number.
struct Numbering {
  let requests: [NumberRequest]
  let scheme: NumberScheme
  /// The manifest's records, and which of them belong to this series.
  let records: [ManifestRecord]
  let known: [Int]
  /// The known record that has a number.
  let holders: [String: Int]
  /// The last rank given so far.
  var lastRank: Int
  /// One for each request.
  var assigned: [AssignedNumber]
  var problems: [Problem] = []
  var spokenFor: Set<Int> = []
  /// Known records whose person has another number in the list's own column.
  var released: Set<Int> = []

  init(requests: [NumberRequest], manifest: Manifest?, scheme: NumberScheme) {
    let records = manifest?.records ?? []
    self.requests = requests
    self.scheme = scheme
    self.records = records
    known = records.indices.filter { records[$0].series == scheme.series }
    holders = Dictionary(known.map { (records[$0].number, $0) }) { first, _ in first }
    lastRank = manifest?.lastRanks[scheme.series] ?? scheme.first - 1
    assigned = requests.map { AssignedNumber(row: $0.row) }
  }

  /// Gives a row the number of a known record.
  mutating func keep(_ record: Int, for position: Int) {
    assigned[position].number = records[record].number
    assigned[position].rank = records[record].rank
    assigned[position].known = record
    spokenFor.insert(record)
  }

  mutating func refuse(
    _ position: Int, _ problem: ProductionProblem, _ arguments: [String: Problem.Value]
  ) {
    problems.append(problem.problem(at: Place(row: requests[position].row), arguments))
  }

  /// Rows that still want a number that is not their own column's.
  var unnumbered: [Int] {
    requests.indices.filter { requests[$0].givenNumber == nil && assigned[$0].number == nil }
  }

  /// The next numbers that nobody ever had, in the list's order.
  mutating func giveNewNumbers() {
    let taken = Set(requests.compactMap(\.givenNumber) + known.map { records[$0].number })
    for position in unnumbered where !requests[position].isWaiting {
      repeat { lastRank += 1 } while taken.contains(scheme.number(rank: lastRank))
      assigned[position].number = scheme.number(rank: lastRank)
      assigned[position].rank = lastRank
    }
  }
}
