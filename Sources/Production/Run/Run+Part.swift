import Host
import Problems

/// What is different where only a part of the list is made: its manifest says, once all of it is done, what
/// the merge needs to know.
extension Run {
  /// Whether a member of this part who has a number gets no paper: of that no other part knows.
  var hasUnforeseenRefusals: Bool {
    order.records.indices.contains {
      names[$0] != nil && summary.records[$0].state == .refused && isOwn($0)
    }
  }

  /// Everybody who has a paper as far as this part knows, in the list's order: its own, and all others who
  /// have a number. What another part's paper is made from, it does not know.
  var recordsOfAllParts: [NumberedRecord] {
    let own = Dictionary(uniqueKeysWithValues: drawnRecords.map { ($0.position, $0) })
    return order.records.indices.compactMap { position in
      own[position] ?? (isOwn(position) ? nil : record(position))
    }
  }

  /// Takes away what an earlier run over the part has left of its own: the folder is nobody else's.
  mutating func clearPart() {
    let wanted = Set(papers.compactMap(\.file) + namesOfAll)
    let left = manifest.files.filter { $1.edition == order.edition && !wanted.contains($0) }
    for (name, file) in left.sorted(by: { $0.key < $1.key }) {
      guard
        folder.occupant(of: name) == .nothing || folder.occupant(of: name) == .file(file.content)
      else { continue }
      do throws(FileProblem) {
        try folder.remove(name)
        manifest.files[name] = nil
      } catch {
        stop(error)
      }
    }
  }

  /// Says in the manifest that the part is whole, where it is.
  mutating func sealPart() {
    let own = order.records.indices.filter(isOwn).map { summary.records[$0].state }
    guard let shard = order.options.shard, !isOver,
      !own.contains(where: { $0 == .pending || $0 == .blocked }),
      !summary.filesOfAll.contains(where: { $0.state == .blocked })
    else { return }
    manifest.part = ManifestPart(
      shard: shard, chunkSize: order.options.chunkSize, run: runDigest, base: base,
      edition: order.edition, papers: papers, refusals: refusals,
      hasUnforeseenRefusals: hasUnforeseenRefusals,
      merged: wantedMerged == nil ? nil : order.merged?.name,
      filesOfAll: wantedFilesOfAll.map(\.name))
    manifest.seal()
  }

  private func isOwn(_ position: Int) -> Bool {
    order.options.holds(row: order.records[position].row)
  }

  private func record(_ position: Int) -> NumberedRecord? {
    numberedRecord(position, made: made[position] ?? Digest(of: ""))
  }

  /// The papers of the part, in the list's order, each with its place in the file of all papers.
  private var papers: [ManifestPart.Paper] {
    let all = order.records.indices.filter { names[$0] != nil }.compactMap(record)
    let arranged = order.merged?.arrange(all) ?? all
    let ranks = Dictionary(
      uniqueKeysWithValues: arranged.enumerated().map { ($1.position, $0) })
    return drawnRecords.map { drawn in
      ManifestPart.Paper(
        row: drawn.row, number: drawn.number, file: order.options.separate ? drawn.file : nil,
        made: drawn.made, rank: ranks[drawn.position] ?? 0)
    }
  }

  /// The rows of the part that get no paper, each with the file that it would have.
  private var refusals: [ManifestPart.Refusal] {
    let waiting = (order.waiting.map(\.row) + withheld.map(\.row)).filter {
      order.options.holds(row: $0)
    }
    let refused = order.records.indices.filter { summary.records[$0].state == .refused }
    var files: [Int: String?] = [:]
    for row in waiting { files[row] = .some(nil) }
    for paper in withheld where order.options.holds(row: paper.row) {
      files[paper.row] = paper.name
    }
    for position in refused { files[order.records[position].row] = names[position] }
    return files.sorted { $0.key < $1.key }.map { ManifestPart.Refusal(row: $0, file: $1) }
  }

  /// Digest of what all parts of a run have in common: the whole list and what is asked of it.
  private var runDigest: Digest {
    let options = [
      order.program, order.edition, order.numbers.series, order.options.separate ? "" : "-",
      wantedMerged == nil ? "" : order.merged?.name ?? "",
      "\(order.options.shard?.count ?? 0) \(order.options.chunkSize)",
    ]
    let people = (order.records + order.waiting).map { "\($0.row) \($0.identity.digest.hex)" }
    let papers = zip(names, summary.records).map { "\($1.number ?? "") \($0 ?? "")" }
    return Digest(
      combining: [order.source ?? Digest(of: ""), base]
        + [options, people, papers].map { Digest(of: $0.joined(separator: "\n")) })
  }
}
