import Problems

/// Makes everything that an order asks for, once: numbers, names, a file for each record, the files of all.
///
/// One record that fails never stops the others. What was finished before an interruption, a full disk or a
/// killed process is whole under its final name, and the same order given again makes the rest, to the
/// same bytes as a run without trouble. A part of a list (`RunOptions.shard`) is made in a folder of its own
/// below the output folder, for `mergeParts`.
public func produce<Press: PaperPress>(
  _ order: ProductionOrder<Press>, at place: RunPlace
) -> RunSummary {
  let path = order.options.shard.map { place.folder + "/" + $0.folderName } ?? place.folder
  let opened = OutputFolder.open(path, files: place.files)
  guard let folder = opened.value else {
    return .unwritable(order, path, opened.problems)
  }
  defer { folder.close() }
  let read = folder.readManifest()
  let numbers =
    order.options.shard == nil ? read : readManifest(inFolder: place.folder, files: place.files)
  let problems = read.problems + (order.options.shard == nil ? [] : numbers.problems)
  if problems.contains(where: { $0.severity == .error }) {
    return .unwritable(order, path, problems)
  }

  var run = Run(order, at: place, in: folder, after: read.value, numbers: numbers.value)
  run.assignNumbers()
  run.nameFiles()
  run.makeRecords()
  run.makeFilesOfAll()
  run.noteWhatIsLeft()
  run.finish()
  return run.summary
}
