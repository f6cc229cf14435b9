import Problems

extension Run {
  /// Step 1: whose number is which. Rows that wait are numbered among the others, so that nobody takes
  /// what is theirs.
  mutating func assignNumbers() {
    let rows = listRows
    let requests = rows.map(\.request)
    let numbered = Production.assignNumbers(
      to: requests, manifest: manifest, scheme: order.numbers)
    report(numbered.problems)
    let known = manifest.enrol(requests, as: numbered.value, scheme: order.numbers)
    for (row, (given, index)) in zip(rows, zip(numbered.value, known)) {
      if let position = row.position {
        assign(given, index, to: position)
      } else if let index {
        withhold(order.waiting[row.place], index)
      }
    }
  }

  /// Step 2: which file is whose.
  mutating func nameFiles() {
    let positions = enrolled.indices.filter { enrolled[$0] != nil }
    let papers = withheld.map { fileNameRequest($0.row, $0.record, $0.given, $0.family) }
    let named = Production.nameFiles(
      positions.compactMap(fileNameRequest) + papers, pattern: order.fileNames,
      reserved: [OutputName.manifest] + reservedNames)
    let silent = Set(withheld.map(\.row))
    report(named.problems.filter { !silent.contains($0.place?.row ?? 0) })
    for (position, name) in zip(positions, named.value) {
      names[position] = name
      if order.options.separate { summary.records[position].file = name }
    }
    for (paper, name) in zip(withheld.indices, named.value.dropFirst(positions.count)) {
      withheld[paper].name = name
    }
  }

  /// A row of the list that asks for a number: a record's where it has a position, else one that waits.
  private struct ListRow {
    var request: NumberRequest
    var position: Int?
    var place: Int
  }

  private var listRows: [ListRow] {
    let records = order.records.enumerated().map {
      ListRow(request: $1.numberRequest(isWaiting: false), position: $0, place: $0)
    }
    let waiting = order.waiting.enumerated().map {
      ListRow(request: $1.numberRequest(isWaiting: true), position: nil, place: $0)
    }
    return (records + waiting).sorted {
      ($0.request.row, $0.place) < ($1.request.row, $1.place)
    }
  }

  private mutating func assign(_ given: AssignedNumber, _ index: Int?, to position: Int) {
    summary.records[position].number = given.number
    if given.number != nil {
      enrolled[position] = index
      return
    }
    summary.records[position].state = .refused
    guard let index else { return }
    let record = order.records[position]
    withheld.append(
      WithheldPaper(row: record.row, record: index, given: record.given, family: record.family))
  }

  private mutating func withhold(_ waiting: ProductionRecord, _ index: Int) {
    withheld.append(
      WithheldPaper(row: waiting.row, record: index, given: waiting.given, family: waiting.family))
  }

  private func fileNameRequest(_ position: Int) -> FileNameRequest? {
    guard let index = enrolled[position] else { return nil }
    let record = order.records[position]
    return fileNameRequest(record.row, index, record.given, record.family)
  }

  private func fileNameRequest(
    _ row: Int, _ index: Int, _ given: String, _ family: String
  ) -> FileNameRequest {
    let number = manifest.records[index].number
    return FileNameRequest(
      row: row, number: number,
      rank: manifest.records[index].rank.map(order.numbers.padded) ?? number,
      given: given, family: family, document: order.document)
  }
}
