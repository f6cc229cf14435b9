import Host
import Problems

extension Numbering {
  /// Rows continue the records of the same person; people of one name do so in order, those of the
  /// latest list before those who had left it.
  mutating func matchSamePeople() {
    var waiting = Dictionary(grouping: known) { records[$0].identity.digest }
      .mapValues { $0.filter { !records[$0].isRetired } + $0.filter { records[$0].isRetired } }
    for position in requests.indices where requests[position].givenNumber != nil {
      let digest = requests[position].identity.digest
      let same = waiting[digest] ?? []
      let number = requests[position].givenNumber
      if let record = same.first(where: { records[$0].number == number }) ?? same.first {
        waiting[digest]?.removeAll { $0 == record }
        if requests[position].isWaiting {
          keep(record, for: position)
        } else {
          release(record, for: position)
        }
      }
    }
    for position in unnumbered {
      let digest = requests[position].identity.digest
      guard let record = waiting[digest]?.first else { continue }
      waiting[digest]?.removeFirst()
      keep(record, for: position)
    }
  }

  /// What the column says holds, unless the number is somebody else's.
  ///
  /// It is not where that person has another number in the column now (numbers typed one row too low
  /// and put right), nor where the two names are so alike that one is the other corrected.
  mutating func takeGivenNumbers() {
    var given: Set<String> = []
    for position in requests.indices where assigned[position].known == nil {
      guard let number = requests[position].givenNumber else { continue }
      let holder = holders[number]
      if requests[position].isWaiting {
        if let holder, isCorrection(position, of: holder) { keep(holder, for: position) }
        continue
      }
      guard given.insert(number).inserted else {
        refuse(position, .numberTaken, ["number": .text(number)])
        continue
      }
      guard let holder else {
        assigned[position].number = number
        continue
      }
      if isSame(position, holder) || released.contains(holder) || isCorrection(position, of: holder)
      {
        keep(holder, for: position)
      } else {
        refuse(position, .numberTaken, ["number": .text(number)])
      }
    }
  }

  /// Names that are new and names that are gone are paired by likeness, the most alike first.
  ///
  /// Only records of the latest list can be corrected; the number of somebody who left earlier comes
  /// back to that very name alone.
  mutating func matchCorrectedNames() {
    let gone = known.filter { !spokenFor.contains($0) && !records[$0].isRetired }
    for pair in likelyCorrections(of: gone) {
      guard assigned[pair.position].number == nil, !spokenFor.contains(pair.record) else {
        continue
      }
      keep(pair.record, for: pair.position)
      if requests[pair.position].isWaiting { continue }
      problems.append(
        ProductionProblem.numberKept.problem(
          .note, at: Place(row: requests[pair.position].row),
          ["number": .text(records[pair.record].number)]))
    }
  }

  /// A row that waits speaks for the number in its column where nobody else does: its name may be what is
  /// wrong with it.
  mutating func matchWaitingNumbers() {
    for position in requests.indices where requests[position].isWaiting {
      guard assigned[position].known == nil, let number = requests[position].givenNumber,
        let holder = holders[number], !spokenFor.contains(holder)
      else { continue }
      keep(holder, for: position)
    }
  }

  /// How alike two names must be to be one corrected: half of their bigrams. One wrong letter in a
  /// first name of four (« Zoey » for « Zoé ») leaves more than that, two people of a list share less
  /// unless they are of one family.
  static let likeness = 0.5

  /// A row and the record that it may be a correction of.
  private struct Pair {
    var position: Int
    var record: Int
    var likeness: Double
    var distance: Int
  }

  /// Alike pairs, the most alike first, then the nearest by row, then in the list's order.
  private func likelyCorrections(of gone: [Int]) -> [Pair] {
    var pairs: [Pair] = []
    for position in unnumbered {
      for record in gone {
        let likeness = requests[position].identity.sketch
          .similarity(to: records[record].identity.sketch)
        if likeness < Self.likeness { continue }
        let distance = abs(requests[position].row - records[record].row)
        pairs.append(
          Pair(position: position, record: record, likeness: likeness, distance: distance))
      }
    }
    return pairs.sorted {
      ($1.likeness, $0.distance, $0.position, $0.record)
        < ($0.likeness, $1.distance, $1.position, $1.record)
    }
  }

  /// Notes that the person of a record is in the list with a number of the column.
  private mutating func release(_ record: Int, for position: Int) {
    spokenFor.insert(record)
    if records[record].number != requests[position].givenNumber { released.insert(record) }
  }

  private func isSame(_ position: Int, _ record: Int) -> Bool {
    requests[position].identity.digest == records[record].identity.digest
  }

  private func isCorrection(_ position: Int, of record: Int) -> Bool {
    !spokenFor.contains(record)
      && requests[position].identity.sketch.similarity(to: records[record].identity.sketch)
        >= Self.likeness
  }
}
