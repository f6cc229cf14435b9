import Host

extension ManifestForm {
  /// The form of a manifest: series and files in the order of their bytes.
  init(_ manifest: Manifest) {
    format = Manifest.format
    program = manifest.program
    counters = manifest.lastRanks.sorted { inByteOrder($0.key, $1.key) }
      .map { Series(series: $0.key, lastRank: $0.value) }
    records = manifest.records.map(Record.init)
    files = manifest.files.sorted { inByteOrder($0.key, $1.key) }.map(File.init)
    part = manifest.part.map(Part.init)
  }

  /// The manifest of a form; nil where a digest, a name or a count cannot be one of ours, or a name or
  /// number stands twice.
  var manifest: Manifest? {
    var manifest = Manifest(program: program)
    for counter in counters { manifest.lastRanks[counter.series] = counter.lastRank }
    manifest.records = records.compactMap(\.record)
    for file in files { manifest.files[file.name] = file.file }
    manifest.part = part?.part
    let isWhole =
      manifest.records.count == records.count && manifest.files.count == files.count
      && Set(records.map { [$0.series, $0.number] }).count == records.count
      && (manifest.part == nil) == (part == nil)
      && counters.allSatisfy { isCount($0.lastRank) }
    return isWhole ? manifest : nil
  }
}

extension ManifestForm.Record {
  fileprivate init(_ record: ManifestRecord) {
    number = record.number
    rank = record.rank
    series = record.series
    row = record.row
    identity = record.identity.digest.hex
    sketch = record.identity.sketch.hex
    file = record.file
    retired = record.isRetired ? true : nil
  }

  fileprivate var record: ManifestRecord? {
    guard let digest = Digest(hex: identity), let sketch = NameSketch(hex: sketch),
      file.map(isPlainFileName) ?? true, isCount(row), isCount(rank ?? 0)
    else { return nil }
    return ManifestRecord(
      number: number, rank: rank, series: series, row: row,
      identity: PersonIdentity(digest: digest, sketch: sketch), file: file,
      isRetired: retired ?? false)
  }
}

extension ManifestForm.File {
  fileprivate init(name: String, file: ManifestFile) {
    self.name = name
    sha256 = file.content.hex
    made = file.made.hex
    edition = file.edition.isEmpty ? nil : file.edition
    previous = file.previous?.hex
  }

  fileprivate var file: ManifestFile? {
    guard isPlainFileName(name), let content = Digest(hex: sha256), let made = Digest(hex: made)
    else { return nil }
    let edition = edition ?? ""
    if previous == nil { return ManifestFile(content: content, made: made, edition: edition) }
    guard let replaced = previous.flatMap(Digest.init(hex:)) else { return nil }
    return ManifestFile(content: content, made: made, edition: edition, previous: replaced)
  }
}

extension ManifestForm {
  /// No rank or row is higher: a manifest edited by hand must not overflow us. A project's first rank is
  /// 999 999 999 at the most, and nobody has as many members again.
  static let most = 1_999_999_999
}

/// Whether a rank or a row can be counted on from.
func isCount(_ number: Int) -> Bool { (0...ManifestForm.most).contains(number) }

/// Whether a name stays in its folder: a manifest edited by hand must not lead us out of it.
func isPlainFileName(_ name: String) -> Bool {
  !name.isEmpty && !name.contains("/") && !name.contains("\0") && name != "." && name != ".."
}

private func inByteOrder(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}
