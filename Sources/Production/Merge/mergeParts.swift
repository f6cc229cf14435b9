internal import Host
internal import Problems

/// Merges the parts of a list (`RunOptions.shard`) that stand below an output folder: every file gets its
/// place there, and the manifest and the file of all papers become those that a run over the whole list
/// would have written, byte for byte. The folders of the parts are taken away.
///
/// Nothing is begun unless all parts are there, whole, as their manifests say, and of one run. Killed at any
/// moment, it leaves no unfinished file under a final name, and the same call again does the rest.
public func mergeParts<Binder: PartBinder>(
  _ order: MergeOrder<Binder>, at place: RunPlace
) -> RunSummary {
  guard place.files.exists(place.folder) else {
    return .unmerged(place.folder, [FileProblem(place.folder, .missing).problem])
  }
  let opened = OutputFolder.open(place.folder, files: place.files)
  guard let folder = opened.value else { return .unwritable(place.folder, opened.problems) }
  defer { folder.close() }
  let read = folder.readManifest()
  if read.isRefused { return .unwritable(place.folder, read.problems) }

  let gathered = PartGathering(in: folder, files: place.files).gather(order.program)
  defer { gathered.parts.forEach { $0.folder.close() } }
  if gathered.isTidied { return .tidied(place.folder) }
  if let end = gathered.end { return .stopped(end, place.folder, gathered.problems) }
  var merge = Merge(order, at: place, in: folder, after: read.value, of: gathered.parts)
  merge.plan()
  merge.joinPapers()
  merge.announce()
  merge.moveFiles()
  merge.finish()
  return merge.summary
}

extension RunSummary {
  /// Nothing was done, for these reasons.
  static func stopped(_ end: End, _ folder: String, _ problems: [Problem]) -> RunSummary {
    var summary = RunSummary(folder: folder)
    summary.end = end
    summary.problems = problems
    return summary
  }

  fileprivate static func unmerged(_ folder: String, _ problems: [Problem]) -> RunSummary {
    stopped(.unmerged, folder, problems)
  }

  fileprivate static func unwritable(_ folder: String, _ problems: [Problem]) -> RunSummary {
    stopped(.unwritable, folder, problems)
  }

  /// An earlier merge was whole but for the folders of its parts.
  fileprivate static func tidied(_ folder: String) -> RunSummary {
    stopped(
      .finished, folder, [ProductionProblem.mergeTidied.problem(.note, at: Place(file: folder))])
  }
}
