import Host

extension ManifestForm.Part {
  /// The form of a part.
  init(_ part: ManifestPart) {
    base = part.base.hex
    chunk = part.chunkSize
    count = part.shard.count
    edition = part.edition
    files = part.filesOfAll.map(ManifestForm.Name.init)
    index = part.shard.index
    merged = part.merged
    papers = part.papers.map(ManifestForm.Paper.init)
    refused = part.refusals.map { ManifestForm.Refusal(file: $0.file, row: $0.row) }
    run = part.run.hex
    seal = part.seal.hex
    unforeseen = part.hasUnforeseenRefusals
  }

  /// The part of a form; nil where a digest, a name or a count cannot be one of ours.
  var part: ManifestPart? {
    let papers = papers.compactMap(\.paper)
    let names = files.map(\.name) + [merged].compactMap(\.self) + refused.compactMap(\.file)
    guard let shard = Shard(index, of: count), (1...ManifestForm.most).contains(chunk),
      let run = Digest(hex: run), let base = Digest(hex: base), let seal = Digest(hex: seal),
      papers.count == self.papers.count, names.allSatisfy(isPlainFileName),
      refused.allSatisfy({ isCount($0.row) })
    else { return nil }
    return ManifestPart(
      shard: shard, chunkSize: chunk, run: run, base: base, edition: edition, papers: papers,
      refusals: refused.map { ManifestPart.Refusal(row: $0.row, file: $0.file) },
      hasUnforeseenRefusals: unforeseen, merged: merged, filesOfAll: files.map(\.name), seal: seal)
  }

  /// Writes it, members in the order of their names.
  func write(to writer: inout JSONWriter) {
    writer.text("base", base)
    writer.number("chunk", chunk)
    writer.number("count", count)
    writer.text("edition", edition)
    writer.list("files", files) { writer, file in
      writer.object { $0.text("name", file.name) }
    }
    writer.number("index", index)
    writer.text("merged", merged)
    writer.list("papers", papers) { $1.write(to: &$0) }
    writer.list("refused", refused) { writer, refusal in
      writer.object {
        $0.text("file", refusal.file)
        $0.number("row", refusal.row)
      }
    }
    writer.text("run", run)
    writer.text("seal", seal)
    writer.truth("unforeseen", unforeseen)
  }
}

extension ManifestForm.Paper {
  fileprivate init(_ paper: ManifestPart.Paper) {
    file = paper.file
    made = paper.made.hex
    number = paper.number
    rank = paper.rank
    row = paper.row
  }

  fileprivate var paper: ManifestPart.Paper? {
    guard let made = Digest(hex: made), file.map(isPlainFileName) ?? true, isCount(rank),
      isCount(row)
    else { return nil }
    return ManifestPart.Paper(row: row, number: number, file: file, made: made, rank: rank)
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.object {
      $0.text("file", file)
      $0.text("made", made)
      $0.text("number", number)
      $0.number("rank", rank)
      $0.number("row", row)
    }
  }
}
