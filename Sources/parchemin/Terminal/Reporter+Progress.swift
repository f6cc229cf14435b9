import Localization
import Production

extension Reporter {
  /// Shows that `done` of `total` records are finished; called once for each.
  ///
  /// A terminal gets a bar that is drawn over itself, anything else ten lines over the run, or one line for
  /// each of several lists.
  func progress(_ progress: RunProgress) {
    guard loudness > .quiet, let shown = progressText(progress) else { return }
    terminal.error(shown)
  }

  /// What `progress` writes; nil where this record changes nothing that one could see.
  func progressText(_ progress: RunProgress) -> String? {
    guard progress.lists > 1, !terminal.errorIsTerminal else {
      return progressText(progress.done, of: progress.total)
    }
    if progress.done < progress.total { return nil }
    return text(
      .listProgress, ["faites": .count(progress.list), "total": .count(progress.lists)]) + "\n"
  }

  /// What `progress` writes; nil where this record changes nothing that one could see.
  func progressText(_ done: Int, of total: Int) -> String? {
    guard total > 0, (1...total).contains(done) else { return nil }
    let count = text(.progress, ["faits": .count(done), "total": .count(total)])
    if terminal.errorIsTerminal {
      guard passes(Self.barSteps, done, total) else { return nil }
      return done == total ? Self.eraseLine : "\r\(bar(done, total)) \(count)"
    }
    return passes(Self.lineSteps, done, total) ? "\(count)\n" : nil
  }

  /// A hundredth is the least that one sees move, and a redraw for each record would slow a run of
  /// two thousand files a second.
  private static let barSteps = 100
  /// A log wants to know that the run goes on, not more.
  private static let lineSteps = 10
  /// Characters in the bar.
  private static let barWidth = 30
  /// Back to the start, and erase to the end of the line (ECMA-48 8.3.41).
  static let eraseLine = "\r\u{1B}[K"

  /// Whether one of `steps` equal steps ends with this record.
  private func passes(_ steps: Int, _ done: Int, _ total: Int) -> Bool {
    done * steps / total > (done - 1) * steps / total
  }

  private func bar(_ done: Int, _ total: Int) -> String {
    let full = done * Self.barWidth / total
    return String(repeating: "█", count: full)
      + String(repeating: "░", count: Self.barWidth - full)
  }
}
