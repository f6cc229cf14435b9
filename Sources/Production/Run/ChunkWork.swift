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
    var outcome = ChunkOutcome<Press.Drawing>(problems: papers.map(\.problems))
    outcome.drawn = papers.indices.filter { !papers[$0].isRefused }
    var wanted = decide(papers, &outcome)
    guard drawsAnyway || !wanted.isEmpty, !outcome.drawn.isEmpty else { return outcome }
    if let drawing = draw(papers, by: press, &outcome) {
      outcome.drawing = drawing
    } else {
      refuseUndrawable(papers, by: press, &outcome)
      wanted = decide(papers, &outcome)
      outcome.drawing = draw(papers, by: press, &outcome)
    }
    if let drawing = outcome.drawing { write(wanted, from: drawing, &outcome) }
    return outcome
  }

  /// What each paper is made from: itself, its number, and those it is drawn with, since they share fonts.
  /// Gives those whose file is to be written.
  private func decide(_ papers: [Press.Paper], _ outcome: inout ChunkOutcome<Press.Drawing>)
    -> [Int]
  {
    let own = outcome.drawn.map {
      Digest(combining: [papers[$0].made, Digest(of: requests[$0].number)])
    }
    let chunk = Digest(combining: own)
    var wanted: [Int] = []
    for (index, digest) in zip(outcome.drawn, own) {
      let made = Digest(combining: [digest, chunk])
      outcome.made[index] = made
      guard let name = names[index] else { continue }
      if shelf.isUnchanged(name, made) {
        outcome.fates[index] = .unchanged
      } else {
        outcome.fates[index] = .pending
        wanted.append(index)
      }
    }
    return wanted
  }

  private func draw(
    _ papers: [Press.Paper], by press: Press, _ outcome: inout ChunkOutcome<Press.Drawing>
  ) -> Press.Drawing? {
    if outcome.drawn.isEmpty { return nil }
    return press.draw(outcome.drawn.map { papers[$0] }).value
  }

  /// Finds those that cannot be drawn, each by itself, so that they do not stop the others.
  private func refuseUndrawable(
    _ papers: [Press.Paper], by press: Press, _ outcome: inout ChunkOutcome<Press.Drawing>
  ) {
    outcome.drawn.removeAll { index in
      let alone = press.draw([papers[index]])
      if alone.value != nil { return false }
      let unexplained = [ProductionProblem.nothingDrawn.problem()]
      outcome.problems[index] += alone.problems.isEmpty ? unexplained : alone.problems
      outcome.fates[index] = .refused
      outcome.made[index] = nil
      return true
    }
  }

  private func write(
    _ wanted: [Int], from drawing: Press.Drawing, _ outcome: inout ChunkOutcome<Press.Drawing>
  ) {
    for (place, index) in outcome.drawn.enumerated() where wanted.contains(index) {
      if interruption.isRequested { return }
      guard let name = names[index], let made = outcome.made[index] else { continue }
      let file = drawing.file(place)
      outcome.problems[index] += file.problems
      if file.isRefused {
        outcome.fates[index] = .refused
        continue
      }
      do throws(FileProblem) {
        outcome.fates[index] = try shelf.stage(file.value, as: name, made: made)
      } catch {
        outcome.failure = error
        return
      }
    }
  }
}
