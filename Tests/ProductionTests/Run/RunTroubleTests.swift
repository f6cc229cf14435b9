import Host
import Problems
import Testing

@testable import Production

@Suite("A run in trouble")
struct RunTroubleTests {
  private let names = (1...40).map { "Prénom\($0) Nom\($0 * 7919)" }

  private func clean(_ names: [String]) -> [String: [UInt8]] {
    let workshop = Workshop(names: names)
    _ = workshop.run()
    return workshop.disk.contents(of: Workshop.folder)
  }

  /// Nothing unfinished has a final name: every one holds the bytes of an earlier run or those it is to have.
  private func expectWhole(_ workshop: Workshop, _ allowed: [[String: [UInt8]]], _ moment: String) {
    for (name, bytes) in workshop.disk.contents(of: Workshop.folder)
    where !OutputName.isUnfinished(name) && name != OutputName.manifest {
      #expect(allowed.contains { $0[name] == bytes }, "\(name), \(moment)")
    }
    if let text = workshop.file(OutputName.manifest) {
      let read = Manifest.decode(Array(text.utf8), at: Place())
      #expect(read.value != nil, "manifest, \(moment)")
    }
  }

  @Test("Killed at any moment of a first run: what has a name is whole, and a re-run completes it")
  func killedFirst() {
    let whole = clean(names)
    let count = changes(of: Workshop(names: names))
    for call in 0...count {
      let workshop = Workshop(names: names)
      _ = workshop.run(.killed(call: call))
      expectWhole(workshop, [whole], "killed in call \(call)")
      let summary = workshop.run()
      #expect(summary.status == .success, "after call \(call)")
      #expect(workshop.disk.contents(of: Workshop.folder) == whole, "after call \(call)")
    }
  }

  @Test("Killed at any moment of a run that changes every file, then run with yet other words")
  func killedThenChanged() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    let first = workshop.disk.contents(of: Workshop.folder)
    workshop.wording = "attestation"
    let files = MemoryFileAccess(workshop.disk)
    _ = workshop.run(through: files)
    let second = workshop.disk.contents(of: Workshop.folder)
    for call in 0...files.changes {
      var killed = Workshop(names: names)
      _ = killed.run()
      killed.wording = "attestation"
      _ = killed.run(.killed(call: call))
      expectWhole(killed, [first, second], "killed in call \(call)")
      killed.wording = "diplôme"
      let summary = killed.run()
      #expect(summary.status == .success, "after call \(call): \(summary.problems.codes)")
      #expect(killed.file("certificat-2026-0040.pdf")?.hasPrefix("diplôme de ") == true)
    }
  }

  @Test("Killed twice, in two different runs, nothing is taken for somebody else's file")
  func killedTwice() {
    let count = changes(of: Workshop(names: names))
    for (one, two) in stride(from: 0, to: count, by: 5).flatMap({ a in
      stride(from: 3, to: count, by: 7).map { (a, $0) }
    }) {
      var workshop = Workshop(names: names)
      _ = workshop.run()
      workshop.wording = "attestation"
      _ = workshop.run(.killed(call: one))
      workshop.wording = "diplôme"
      _ = workshop.run(.killed(call: two))
      workshop.wording = "certificat"
      #expect(workshop.run().status == .success, "killed in \(one), then in \(two)")
      #expect(workshop.disk.contents(of: Workshop.folder) == clean(names))
    }
  }

  @Test(
    "One call fails: nothing half-written remains, and a re-run completes it",
    arguments: [FileProblem.Reason.full, .denied, .other])
  func failing(_ reason: FileProblem.Reason) {
    let whole = clean(names)
    for call in 0..<changes(of: Workshop(names: names)) {
      let workshop = Workshop(names: names)
      let summary = workshop.run(.failing(call: call, reason))
      #expect(summary.status == .unwritableOutput, "call \(call)")
      #expect(summary.problems.codes.contains("host.\(reason.rawValue)"), "call \(call)")
      expectWhole(workshop, [whole], "failed in call \(call)")
      let unfinished = workshop.disk.contents(of: Workshop.folder).keys
        .filter(OutputName.isUnfinished)
      #expect(unfinished.isEmpty, "call \(call)")
      #expect(workshop.run().status == .success, "after call \(call)")
      #expect(workshop.disk.contents(of: Workshop.folder) == whole, "after call \(call)")
    }
  }

  @Test("A full disk, however much fits: 73, what is there is whole, more room completes it")
  func fullDisk() {
    let whole = clean(names)
    let size = whole.values.reduce(0) { $0 + $1.count }
    for space in stride(from: 0, to: size, by: size / 97) {
      let workshop = Workshop(names: names)
      let summary = workshop.run(.space(bytes: space))
      #expect(summary.status == .unwritableOutput, "\(space) bytes")
      #expect(summary.problems.codes == ["host.full", "production.stopped"], "\(space) bytes")
      expectWhole(workshop, [whole], "\(space) bytes")
      #expect(workshop.run().status == .success)
      #expect(workshop.disk.contents(of: Workshop.folder) == whole)
    }
  }

  @Test("Interrupted before any record: what was finished is whole, and a re-run goes on")
  func interrupted() {
    let whole = clean(names)
    for stopAfter in 1..<names.count {
      let workshop = Workshop(names: names)
      let interruption = Interruption()
      let summary = workshop.run(interruption: interruption) {
        if $0.done == stopAfter { interruption.request() }
      }
      #expect(summary.status == .interrupted)
      #expect(summary.rows(.made).count == stopAfter)
      #expect(summary.rows(.pending).count == names.count - stopAfter)
      #expect(summary.problems.codes == ["production.interrupted"])
      #expect(workshop.file("impression.pdf") == nil)
      let rerun = workshop.run()
      #expect(rerun.rows(.unchanged).count == stopAfter)
      #expect(workshop.disk.contents(of: Workshop.folder) == whole)
    }
  }

  @Test("Interrupted within the print file: it is not written, and said to be missing")
  func interruptedInPrintFile() {
    let whole = clean(names)
    for stopAfter in 1...names.count {
      let workshop = Workshop(names: names)
      let interruption = Interruption()
      var told = 0
      let summary = workshop.run(interruption: interruption) { _ in
        told += 1
        if told == names.count - 1 + stopAfter { interruption.request() }
      }
      #expect(summary.status == .interrupted)
      #expect(summary.rows(.made).count == names.count)
      #expect(summary.filesOfAll.map(\.state) == [.pending])
      #expect(summary.problems.codes == ["production.interrupted"])
      #expect(summary.problems.last?.arguments["files"] == .list(["impression.pdf"]))
      #expect(workshop.file("impression.pdf") == nil)
      #expect(told == names.count - 1 + stopAfter)
      #expect(workshop.run().status == .success)
      #expect(workshop.disk.contents(of: Workshop.folder) == whole)
    }
  }

  @Test("A folder that cannot be written: 73 and nothing made")
  func denied() {
    let summary = Workshop(names: names).run(.denied)
    #expect(summary.status == .unwritableOutput)
    #expect(summary.problems.codes == ["host.denied"])
    #expect(summary.rows(.pending).count == names.count)
  }

  @Test("A folder under a file: 73")
  func underFile() {
    let workshop = Workshop(names: names)
    workshop.disk.put("du texte", at: Workshop.folder)
    let summary = workshop.run()
    #expect(summary.status == .unwritableOutput)
    #expect(summary.problems.codes == ["host.not-a-folder"])
    #expect(workshop.disk.text(at: Workshop.folder) == "du texte")
  }

  @Test("Two runs into one folder do not mix")
  func busy() throws {
    let workshop = Workshop(names: names)
    let other = MemoryFileAccess(workshop.disk)
    try other.makeFolder(Workshop.folder)
    let lock = try other.lock(Workshop.folder + "/" + OutputName.lock)
    let summary = workshop.run(through: MemoryFileAccess(workshop.disk))
    #expect(summary.problems.codes == ["production.folder-busy"])
    #expect(summary.status == .unwritableOutput)
    #expect(workshop.disk.contents(of: Workshop.folder).isEmpty)
    lock.release()
    #expect(workshop.run().status == .success)
  }

  @Test("A manifest that is none is never written over")
  func foreignManifest() {
    var workshop = Workshop(names: names)
    workshop.options.force = true
    workshop.disk.put("{ \"extension\": 3 }", at: "sortie/manifest.json")
    let summary = workshop.run()
    #expect(summary.problems.codes == ["production.manifest-unreadable"])
    #expect(summary.status == .unwritableOutput)
    #expect(workshop.disk.contents(of: Workshop.folder).count == 1)
    #expect(workshop.file(OutputName.manifest) == "{ \"extension\": 3 }")
  }

  private func changes(of workshop: Workshop) -> Int {
    let files = MemoryFileAccess(workshop.disk)
    _ = workshop.run(through: files)
    return files.changes
  }
}
