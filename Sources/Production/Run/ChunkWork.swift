import Host
import Problems

/// The records of a chunk of the list and what a worker needs to know to make their papers.
struct ChunkWork<Press: PaperPress>: Sendable {
  /// The records that have a number.
  var requests: [PaperRequest]
  /// The name of each one's own file; nil where this run does not make it.
  var names: [String?]
  /// Whether the papers are drawn also where no file is to be written.
  var drawsAnyway: Bool
  /// What the output folder holds.
  var shelf: FileShelf
  var interruption: Interruption

  /// Lays all out, draws them together where any is wanted, and writes the files that are, under their
  /// unfinished names.
  func carriedOut(by press: Press) -> ChunkOutcome<Press.Drawing> {
    let papers = requests.map(press.layOut)
    var outcome = ChunkOutcome<Press.Drawing>(papers)
    decide(papers, &outcome)
    if interruption.isRequested || !needsDrawing(outcome) { return outcome }
    draw(papers, by: press, &outcome)
    write(&outcome)
    return outcome
  }

  /// What each paper is made from: itself, its number, and those it is drawn with, since they share fonts;
  /// and whether its file is there already, made from the same.
  private func decide(_ papers: [Press.Paper], _ outcome: inout ChunkOutcome<Press.Drawing>) {
    let own = outcome.drawable.map {
      Digest(combining: [papers[$0].made, Digest(of: requests[$0].number)])
    }
    let chunk = Digest(combining: own)
    for (index, digest) in zip(outcome.drawable, own) {
      let made = Digest(combining: [digest, chunk])
      outcome.made[index] = made
      guard let name = names[index] else { continue }
      outcome.fates[index] = shelf.isUnchanged(name, made) ? .unchanged : .pending
    }
  }

  private func needsDrawing(_ outcome: ChunkOutcome<Press.Drawing>) -> Bool {
    !outcome.drawable.isEmpty && (drawsAnyway || outcome.fates.contains(.pending))
  }

  /// Draws all together; where that fails, those that can be drawn.
  private func draw(
    _ papers: [Press.Paper], by press: Press, _ outcome: inout ChunkOutcome<Press.Drawing>
  ) {
    outcome.drawing = press.draw(outcome.drawable.map { papers[$0] }).value
    if outcome.drawing != nil { return }
    refuseUndrawable(papers, by: press, &outcome)
    decide(papers, &outcome)
    if !needsDrawing(outcome) { return }
    let others = press.draw(outcome.drawable.map { papers[$0] })
    outcome.drawing = others.value
    if others.value != nil { return }
    for index in outcome.drawable { outcome.refuse(index, others.problems) }
    outcome.drawable = []
  }

  /// Finds those that cannot be drawn, each by itself, so that they do not stop the others.
  private func refuseUndrawable(
    _ papers: [Press.Paper], by press: Press, _ outcome: inout ChunkOutcome<Press.Drawing>
  ) {
    for index in outcome.drawable {
      let alone = press.draw([papers[index]])
      if alone.value == nil { outcome.refuse(index, alone.problems) }
    }
    outcome.drawable.removeAll { outcome.fates[$0] == .refused }
  }

  private func write(_ outcome: inout ChunkOutcome<Press.Drawing>) {
    guard let drawing = outcome.drawing else { return }
    for (place, index) in outcome.drawable.enumerated() where outcome.fates[index] == .pending {
      guard let name = names[index], let made = outcome.made[index], !interruption.isRequested
      else { return }
      let file = drawing.file(place)
      if file.isRefused {
        outcome.refuse(index, file.problems)
        continue
      }
      outcome.problems[index] += file.problems
      do throws(FileProblem) {
        outcome.fates[index] = try shelf.stage(file.value, as: name, made: made)
      } catch {
        outcome.failure = error
        return
      }
    }
  }
}
