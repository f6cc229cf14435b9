internal import Host
internal import PDF
internal import Problems

/// Merges the parts of every folder, one after the other; a folder whose parts cannot be merged never stops
/// the next one. The folder of a part stands for the one that it is in.
public func mergeCertificates(
  _ folders: [String], replacingFiles force: Bool = false, in workshop: CertificateWorkshop
) -> CertificateResult {
  var result = CertificateResult()
  let folders = outputFolders(ofParts: folders)
  let order = MergeOrder(program: workshop.program, force: force) { CertificateBinder() }
  for (position, folder) in folders.enumerated() {
    let summary = mergeParts(
      order, at: workshop.place(folder, position + 1, of: folders.count))
    result.add(summary, refused: [])
    guard summary.end == .interrupted else { continue }
    let left = Array(folders.dropFirst(position + 1))
    result.unmade = left
    if left.isEmpty { break }
    result.problems.append(
      ProductionProblem.foldersLeft.problem(.warning, at: nil, ["folders": .list(left)]))
    break
  }
  return result
}

/// The output folders, each once: of a part's own folder, the one that it is in.
func outputFolders(ofParts folders: [String]) -> [String] {
  var seen: Set<String> = []
  return folders.map { typed in
    var folder = Substring(typed)
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let name = folder.split(separator: "/").last.map(String.init) ?? ""
    return Shard(folder: name) == nil ? String(folder) : parentFolder(of: String(folder))
  }.filter { seen.insert($0).inserted }
}
