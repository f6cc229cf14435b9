import Host
import Problems
import Testing

@testable import Production

@Suite("A merge that something stops")
struct MergeTroubleTests {
  private let names = (1...11).map { "Prénom\($0) Nom\($0 * 7919)" }

  /// Three parts beside the files of an earlier run, of which some are to be replaced.
  private func made() -> Workshop {
    var workshop = Workshop(names: names, hasHandOutList: true)
    _ = workshop.run()
    workshop.names[5] = "Prénom6 Nom47515"
    workshop.names.append("Zoé Nouvelle")
    workshop.parts(of: 3)
    return workshop
  }

  /// What a whole run gives in the same folder, and what was there before.
  private func expectations(
    _ workshop: Workshop
  ) -> (before: [String: [UInt8]], whole: [String: [UInt8]]) {
    var other = workshop.copied
    other.disk = MemoryDisk()
    other.names = names
    _ = other.run()
    let before = other.contents
    other.names = workshop.names
    _ = other.run()
    return (before, other.contents)
  }

  @Test("Killed at any moment: no final name bears half a file, and the same call does the rest")
  func killed() {
    let made = made()
    let (before, whole) = expectations(made)
    let calls = made.callsOfMerge
    #expect(calls > 30)
    for call in 0..<calls {
      let workshop = made.copied
      workshop.merge(.killed(call: call))
      expectFinal(workshop, [before, whole], "killed in call \(call)")
      let again = workshop.merge()
      #expect(again.status == .success, "killed in call \(call)")
      #expect(workshop.differences(from: whole) == [], "killed in call \(call)")
      #expect(workshop.disk.folders(in: "sortie") == [], "killed in call \(call)")
    }
  }

  @Test("Killed twice, at any two moments")
  func killedTwice() {
    let made = made()
    let (before, whole) = expectations(made)
    for call in stride(from: 0, to: made.callsOfMerge, by: 3) {
      for second in stride(from: 0, to: 40, by: 5) {
        let workshop = made.copied
        workshop.merge(.killed(call: call))
        // The second may be done before it is killed.
        let isDone = workshop.merge(.killed(call: second)).status == .success
        expectFinal(workshop, [before, whole], "\(call), \(second)")
        #expect(isDone || workshop.merge().status == .success, "\(call), \(second)")
        #expect(workshop.differences(from: whole) == [], "\(call), \(second)")
      }
    }
  }

  @Test("A disk that fails once at any moment: 73 and nothing lost, or not even noticed")
  func failing() {
    let made = made()
    let (before, whole) = expectations(made)
    for call in 0..<made.callsOfMerge {
      let workshop = made.copied
      let summary = workshop.merge(.failing(call: call, .full))
      #expect([.success, .unwritableOutput].contains(summary.status), "\(call)")
      expectFinal(workshop, [before, whole], "call \(call)")
      if summary.status == .unwritableOutput {
        #expect(workshop.merge().status == .success, "\(call)")
      }
      #expect(workshop.differences(from: whole) == [], "\(call)")
    }
  }

  @Test("Stopped by the user after any file: 130, and the same call does the rest")
  func interrupted() {
    let made = made()
    let (before, whole) = expectations(made)
    for last in 1...4 {
      let workshop = made.copied
      let interruption = Interruption()
      let summary = workshop.merge(interruption: interruption) {
        if $0.done == last { interruption.request() }
      }
      #expect(summary.status == .interrupted)
      #expect(summary.problems.codes == ["production.interrupted"])
      #expect(!summary.rows(.pending).isEmpty)
      expectFinal(workshop, [before, whole], "\(last)")
      #expect(workshop.merge().status == .success)
      #expect(workshop.differences(from: whole) == [])
    }
  }

  @Test("Stopped before it begins, it changes nothing")
  func atOnce() {
    let made = made()
    let before = made.contents
    let interruption = Interruption()
    interruption.request()
    #expect(made.merge(interruption: interruption).status == .interrupted)
    #expect(
      made.contents.filter { !$0.key.hasPrefix(".") && $0.key != "manifest.json" }
        == before.filter { $0.key != "manifest.json" })
  }

  @Test("What is ready for the folders' end and was killed there is only tidied")
  func tidied() {
    let made = made()
    let calls = made.callsOfMerge
    // The last call takes the note away, the one before it the last folder.
    made.merge(.killed(call: calls - 3))
    let summary = made.merge()
    #expect(summary.problems.codes == ["production.merge-tidied"])
    #expect(summary.status == .success)
    #expect(made.disk.folders(in: "sortie") == [])
  }

  /// Every final name of the output folder bears a file of before or after.
  private func expectFinal(
    _ workshop: Workshop, _ allowed: [[String: [UInt8]]], _ moment: String
  ) {
    for (name, bytes) in workshop.contents
    where !name.contains("/") && !name.hasPrefix(".") && name != OutputName.manifest {
      #expect(allowed.contains { $0[name] == bytes }, "\(name), \(moment)")
    }
    if let text = workshop.file(OutputName.manifest) {
      #expect(
        Manifest.decode(Array(text.utf8), at: Place()).value != nil, "manifest, \(moment)")
    }
  }
}
