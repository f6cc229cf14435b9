import Host
import Problems
import Testing

@testable import Production

@Suite("A run that the user stops")
struct InterruptedRunTests {
  private let names = (1...40).map { "Prénom\($0) Nom\($0 * 7919)" }

  /// With a list that is made last, so that no stop comes too late.
  private func workshop(_ workers: Int) -> Workshop {
    Workshop(names: names, hasHandOutList: true).with(workers: workers)
  }

  @Test(
    "After any record: the chunks in work are finished, no other is begun, and a re-run goes on",
    arguments: [1, 2, 4])
  func afterRecord(_ workers: Int) {
    let whole = workshop(1).clean
    for stopAfter in 1...names.count {
      let workshop = workshop(workers)
      let interruption = Interruption()
      let summary = workshop.run(interruption: interruption) {
        if $0.done == stopAfter { interruption.request() }
      }
      let made = summary.rows(.made).count
      // Chunks of three; one is being settled while each worker has another.
      #expect(made >= stopAfter && made < stopAfter + 3 * (workers + 1))
      expectStopped(workshop, summary, made: made, whole)
    }
  }

  @Test(
    "Between any two files of a chunk: what is written is kept, and a re-run goes on",
    arguments: [1, 2, 4])
  func betweenFiles(_ workers: Int) {
    let whole = workshop(1).clean
    for stopAfter in 1...names.count {
      var workshop = workshop(workers)
      let interruption = Interruption()
      workshop.log = PressLog { if $0.files == stopAfter { interruption.request() } }
      let summary = workshop.run(interruption: interruption)
      let made = summary.rows(.made).count
      #expect(made >= stopAfter && made < stopAfter + workers)
      expectStopped(workshop, summary, made: made, whole)
    }
  }

  @Test("Before any chunk is drawn: nothing of it is", arguments: [1, 2, 4])
  func beforeDrawing(_ workers: Int) {
    let whole = workshop(1).clean
    for stopAfter in 1...names.count {
      var workshop = workshop(workers)
      let interruption = Interruption()
      workshop.log = PressLog { if $0.laidOut == stopAfter { interruption.request() } }
      let summary = workshop.run(interruption: interruption)
      let made = summary.rows(.made).count
      #expect(made < stopAfter || made == 0)
      expectStopped(workshop, summary, made: made, whole)
    }
  }

  /// What is made is whole, nothing is left over, and a re-run makes the rest and nothing twice.
  private func expectStopped(
    _ workshop: Workshop, _ summary: RunSummary, made: Int, _ whole: [String: [UInt8]]
  ) {
    let isPrinted = made == names.count && workshop.printed != nil
    let files = ["impression.pdf", "liste-de-remise.pdf"]
    #expect(summary.status == .interrupted)
    #expect(summary.rows(.pending).count == names.count - made)
    #expect(summary.problems.codes == ["production.interrupted"])
    #expect(
      summary.problems.last?.arguments["files"] == .list(Array(files.dropFirst(isPrinted ? 1 : 0))))
    #expect(isPrinted || workshop.printed == nil)
    expectWhole(workshop, [whole], "\(made) made")
    expectTidy(workshop, "\(made) made")
    workshop.log.clear()
    let rerun = workshop.run()
    #expect(rerun.status == .success)
    #expect(rerun.rows(.unchanged).count == made)
    #expect(workshop.log.counts.files == names.count - made)
    #expect(workshop.differences(from: whole) == [])
  }

  @Test(
    "While the print file alone is made: the old one stays, said to be missing, until it is whole",
    arguments: [1, 2, 4])
  func inPrintFile(_ workers: Int) {
    for stopAfter in 1...14 {
      var workshop = workshop(workers)
      _ = workshop.run()
      let before = workshop.contents
      workshop.isSorted = true
      let interruption = Interruption()
      workshop.log = PressLog { if $0.drawn == stopAfter { interruption.request() } }
      let summary = workshop.run(interruption: interruption)
      #expect(summary.status == .interrupted)
      #expect(summary.rows(.unchanged).count == names.count)
      let isPrinted = workshop.contents["impression.pdf"] != before["impression.pdf"]
      #expect(isPrinted == (summary.filesOfAll.first?.state == .made))
      #expect(!isPrinted || stopAfter > 14 - workers)
      expectWhole(workshop, [before, workshop.clean], "stopped in chunk \(stopAfter)")
      expectTidy(workshop, "stopped in chunk \(stopAfter)")
      #expect(workshop.run().status == .success)
      #expect(workshop.differences(from: workshop.clean) == [])
    }
  }

  @Test("Asked to stop before it begins, it makes nothing")
  func atOnce() {
    let interruption = Interruption()
    interruption.request()
    let workshop = workshop(2)
    let summary = workshop.run(interruption: interruption)
    #expect(summary.status == .interrupted)
    #expect(summary.rows(.pending).count == names.count)
    #expect(workshop.log.counts.laidOut == 0)
    #expect(workshop.contents.keys.sorted() == [OutputName.manifest])
  }
}
