import Host
import Problems
import Testing

@testable import Production

/// Fourteen chunks, which three or more groups publish.
@Suite("A run in trouble")
struct RunTroubleTests {
  private let names = (1...40).map { "Prénom\($0) Nom\($0 * 7919)" }

  private func workshop(_ workers: Int) -> Workshop {
    Workshop(names: names).with(workers: workers)
  }

  @Test(
    "Killed at any moment of a first run: what has a name is whole, and a re-run completes it",
    arguments: [1, 2, 4])
  func killedFirst(_ workers: Int) {
    let whole = workshop(1).clean
    for call in calls(of: workshop(workers)) {
      let workshop = workshop(workers)
      _ = workshop.run(.killed(call: call))
      expectWhole(workshop, [whole], "killed in call \(call)")
      let summary = workshop.run()
      #expect(summary.status == .success, "after call \(call)")
      #expect(workshop.differences(from: whole) == [], "after call \(call)")
    }
  }

  @Test(
    "Killed at any moment of a run that changes every file, then run with yet other words",
    arguments: [1, 2, 4])
  func killedThenChanged(_ workers: Int) {
    var workshop = workshop(workers)
    let first = workshop.clean
    workshop.wording = "attestation"
    let second = workshop.clean
    workshop.wording = "certificat"
    _ = workshop.run()
    workshop.wording = "attestation"
    for call in calls(of: workshop) {
      var killed = self.workshop(workers)
      _ = killed.run()
      killed.wording = "attestation"
      _ = killed.run(.killed(call: call))
      expectWhole(killed, [first, second], "killed in call \(call)")
      killed.wording = "diplôme"
      let summary = killed.run()
      #expect(summary.status == .success, "after call \(call): \(summary.problems.codes)")
      #expect(killed.differences(from: killed.clean) == [], "after call \(call)")
    }
  }

  @Test(
    "Killed in a run that makes the print file alone: the old one stays until the new one is whole",
    arguments: [1, 2, 4])
  func killedInPrintFile(_ workers: Int) {
    var workshop = workshop(workers)
    let first = workshop.clean
    _ = workshop.run()
    workshop.isSorted = true
    let second = workshop.clean
    for call in calls(of: workshop) {
      var killed = self.workshop(workers)
      _ = killed.run()
      killed.isSorted = true
      _ = killed.run(.killed(call: call))
      expectWhole(killed, [first, second], "killed in call \(call)")
      #expect(killed.printed != nil)
      #expect(killed.run().status == .success)
      #expect(killed.differences(from: second) == [])
    }
  }

  @Test("Killed twice, in two different runs, nothing is taken for somebody else's file")
  func killedTwice() {
    let count = calls(of: workshop(1)).count
    let whole = workshop(1).clean
    for (one, two) in stride(from: 0, to: count, by: 5).flatMap({ a in
      stride(from: 3, to: count, by: 7).map { (a, $0) }
    }) {
      var workshop = workshop(2)
      _ = workshop.run()
      workshop.wording = "attestation"
      _ = workshop.run(.killed(call: one))
      workshop.wording = "diplôme"
      _ = workshop.run(.killed(call: two))
      workshop.wording = "certificat"
      #expect(workshop.run().status == .success, "killed in \(one), then in \(two)")
      #expect(workshop.differences(from: whole) == [])
    }
  }

  @Test(
    "One call fails: nothing half-written remains, and a re-run completes it",
    arguments: [FileProblem.Reason.full, .denied, .other], [1, 2, 4])
  func failing(_ reason: FileProblem.Reason, _ workers: Int) {
    let whole = workshop(1).clean
    for call in calls(of: workshop(workers)).dropLast() {
      let workshop = workshop(workers)
      let summary = workshop.run(.failing(call: call, reason))
      #expect(summary.status == .unwritableOutput, "call \(call)")
      #expect(summary.problems.codes.contains("host.\(reason.rawValue)"), "call \(call)")
      expectWhole(workshop, [whole], "failed in call \(call)")
      expectTidy(workshop, "call \(call)")
      #expect(workshop.run().status == .success, "after call \(call)")
      #expect(workshop.differences(from: whole) == [], "after call \(call)")
    }
  }

  @Test("One call fails in a run that makes the print file alone: the old one stays")
  func failingInPrintFile() {
    var workshop = workshop(1)
    let before = workshop.clean["impression.pdf"]
    _ = workshop.run()
    workshop.isSorted = true
    for call in calls(of: workshop).dropFirst().dropLast() {
      var failed = self.workshop(2)
      _ = failed.run()
      failed.isSorted = true
      let summary = failed.run(.failing(call: call, .full))
      #expect(summary.status == .unwritableOutput, "call \(call)")
      expectTidy(failed, "call \(call)")
      let isPublished = failed.contents["impression.pdf"] != before
      #expect(isPublished || summary.filesOfAll.map(\.state) == [.pending], "call \(call)")
      #expect(failed.run().status == .success)
      #expect(failed.differences(from: failed.clean) == [], "call \(call)")
    }
  }

  @Test(
    "A full disk, however much fits: 73, what is there is whole, more room completes it",
    arguments: [1, 2, 4])
  func fullDisk(_ workers: Int) {
    let whole = workshop(1).clean
    let size = whole.values.reduce(0) { $0 + $1.count }
    for space in stride(from: 0, to: size, by: size / 97) {
      let workshop = workshop(workers)
      let summary = workshop.run(.space(bytes: space))
      #expect(summary.status == .unwritableOutput, "\(space) bytes")
      #expect(summary.problems.codes == ["host.full", "production.stopped"], "\(space) bytes")
      expectWhole(workshop, [whole], "\(space) bytes")
      expectTidy(workshop, "\(space) bytes")
      #expect(workshop.run().status == .success)
      #expect(workshop.differences(from: whole) == [])
    }
  }

  /// The numbers of the changing calls of a run, and one more: all of one worker's, some where the order of
  /// several workers' calls is not the same twice.
  private func calls(of workshop: Workshop) -> [Int] {
    let files = MemoryFileAccess(workshop.disk)
    _ = workshop.run(through: files)
    let workers = workshop.options.workers
    return Array(stride(from: 0, through: files.changes, by: workers == 1 ? 1 : 3 + workers / 2))
  }
}
