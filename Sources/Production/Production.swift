import Problems

/// Makes everything that an order asks for, once: numbers, names, a file for each record, the files of all.
///
/// One record that fails never stops the others. What was finished before an interruption, a full disk or a
/// killed process is whole under its final name, and the same order given again makes the rest, to the
/// same bytes as a run without trouble.
public func produce<Press: PaperPress>(
  _ order: ProductionOrder<Press>, at place: RunPlace
) -> RunSummary {
  let opened = OutputFolder.open(place.folder, files: place.files)
  guard let folder = opened.value else {
    return .unwritable(order, place, opened.problems)
  }
  defer { folder.close() }
  let read = folder.readManifest()
  if read.isRefused { return .unwritable(order, place, read.problems) }

  var run = Run(order, at: place, in: folder, after: read.value)
  run.assignNumbers()
  run.nameFiles()
  run.makeRecords()
  run.makeFilesOfAll()
  run.noteWhatIsLeft()
  run.finish()
  return run.summary
}
