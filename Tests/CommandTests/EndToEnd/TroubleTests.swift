import Foundation
import Host
import Problems
import Production
import Testing

@Suite("Trouble on the way: what has a name is whole, and a re-run completes it")
struct TroubleTests {
  /// The certificates of an office, in this process.
  private func make(
    _ office: Office, _ files: any FileAccess & FileLocking = SystemFileAccess(),
    interruption: Interruption = Interruption(),
    progress: @escaping (RunProgress) -> Void = { _ in }
  ) -> CertificateResult {
    let data = DataFolder(path: packagePath, files: SystemFileAccess())
    var order = CertificateOrder(lists: [office.folder.path("membres.csv")])
    order.output = office.folder.path("sortie")
    return makeCertificates(
      order,
      in: CertificateWorkshop(
        data: data, catalogue: words, files: files, program: "parchemin",
        interruption: interruption, progress: progress))
  }

  private let words = DataFolder(path: packagePath, files: SystemFileAccess()).catalogue().value

  private func files(_ office: Office) -> [String: Data] { office.folder.files(in: "sortie") }

  @Test("A disk that is full at any moment: 73, said, and more room completes the run")
  func fullDisk() throws {
    let office = try Office()
    let roomy = FullDisk()
    #expect(make(office, roomy).status == .success)
    let whole = files(office)
    #expect(roomy.changes > 8)
    for room in 0..<roomy.changes {
      try office.folder.remove("sortie")
      let result = make(office, FullDisk(room: room))
      #expect(result.status == .unwritableOutput, "\(room)")
      #expect(result.problems.map(\.code) == ["host.full", "production.stopped"], "\(room)")
      for (name, bytes) in files(office) where name != "manifest.json" {
        #expect(bytes == whole[name], "\(name) \(room)")
      }
      #expect(make(office).status == .success, "\(room)")
      #expect(files(office) == whole, "\(room)")
    }
  }

  @Test("Stopped while a chunk is made: 130, the chunk is whole, the rest by a re-run")
  func interrupted() throws {
    let office = try Office()
    _ = make(office)
    let whole = files(office)
    for last in 1...3 {
      try office.folder.remove("sortie")
      let interruption = Interruption()
      let result = make(office, interruption: interruption) {
        if $0.done == last { interruption.request() }
      }
      #expect(result.status == .interrupted)
      #expect(result.problems.map(\.code) == ["production.interrupted"])
      #expect(
        files(office).keys.sorted() == whole.keys.filter { $0 != "liste-de-remise.pdf" }.sorted())
      #expect(make(office).status == .success)
      #expect(files(office) == whole)
    }
  }

  /// A list that takes long enough to be stopped in the middle; at most 676 rows, four chunks.
  private func longList(_ count: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return "Prénom;Nom\n"
      + (0..<count).map { "Éloi;Dufour\(letters[$0 / 26])\(letters[$0 % 26])\n" }.joined()
  }

  /// Waits until so many certificates have their names.
  private func wait(for count: Int, in office: Office, _ call: BuiltProgram.Call) {
    while call.process.isRunning {
      let named = office.folder.names(in: "sortie").filter { $0.hasPrefix("certificat") }
      if named.count >= count { return }
      Thread.sleep(forTimeInterval: 0.005)
    }
  }

  @Test("Ctrl-C: 130 soon, every file whole, and the same bytes after a re-run")
  func controlC() throws {
    let (office, other) = (try Office(list: longList(640)), try Office(list: longList(640)))
    let call = try BuiltProgram.start(["certificates", "membres.csv"], in: office.folder.path)
    wait(for: 1, in: office, call)
    kill(call.process.processIdentifier, SIGINT)
    let run = call.end()
    #expect(run.status == 130)
    #expect(run.codes == ["production.interrupted"])
    #expect(!office.made.contains("impression.pdf"))
    #expect(!office.made.contains { $0.hasPrefix(".") })
    try office.expectWhole(sampling: 16)
    #expect(try office.make("--jobs", "2").status == 0)
    try other.make()
    #expect(files(office) == files(other))
  }

  @Test("Killed at any moment: no file that is not whole, and the same bytes after a re-run")
  func killed() throws {
    let (office, other) = (try Office(list: longList(420)), try Office(list: longList(420)))
    let clock = ContinuousClock()
    let whole = try clock.measure { try other.make() }
    let expected = files(other)
    for (tenth, jobs) in [(1, "1"), (4, "2"), (7, "1"), (9, "2")] {
      let call = try BuiltProgram.start(
        ["certificates", "membres.csv", "--jobs", jobs], in: office.folder.path)
      Thread.sleep(forTimeInterval: whole / .seconds(1) * Double(tenth) / 10)
      kill(call.process.processIdentifier, SIGKILL)
      _ = call.end()
      for (name, bytes) in files(office) where !name.hasPrefix(".") && name != "manifest.json" {
        #expect(bytes == expected[name], "\(name) after \(tenth) tenths")
      }
    }
    #expect(try office.make().status == 0)
    #expect(files(office) == expected)
    try office.expectWhole(sampling: 16)
  }

  @Test("Two runs at once in one folder: one works, the other says so and touches nothing")
  func twoAtOnce() throws {
    let office = try Office(list: longList(420))
    let first = try BuiltProgram.start(["certificates", "membres.csv"], in: office.folder.path)
    wait(for: 1, in: office, first)
    let second = try office.make()
    #expect(second.status == 73)
    #expect(second.codes == ["production.folder-busy"])
    #expect(first.end().status == 0)
    #expect(office.made.count == 422)
  }

  @Test(
    "Where nothing can be written: 73, said before anything is drawn",
    arguments: [
      ("sortie", "host.not-a-folder"), ("sortie/2026", "host.not-a-folder"),
      ("/proc/sortie", "host.missing"),
    ])
  func unwritable(_ output: String, _ code: String) throws {
    let office = try Office()
    try office.folder.put("un fichier", at: "sortie")
    let run = try office.make("--output", output)
    #expect(run.status == 73)
    #expect(run.codes == [code])
    #expect(office.folder.text("sortie") == "un fichier")
  }

  @Test("A manifest that is damaged is not written over, and the way out is said: 73")
  func damagedManifest() throws {
    let office = try Office()
    try office.make()
    try office.folder.put("{", at: "sortie/manifest.json")
    let run = try office.make()
    #expect(run.status == 73)
    #expect(run.codes == ["production.manifest-unreadable"])
    #expect(office.folder.text("sortie/manifest.json") == "{")
  }
}
