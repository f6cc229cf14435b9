import Foundation
import Host
import Problems
import Production
import Testing

@Suite("A list made in parts and merged")
struct PartsTests {
  private let words = DataFolder(path: packagePath, files: SystemFileAccess()).catalogue().value

  /// More names than fit in a chunk of four, and one that a font lacks letters for.
  private static let members =
    "Prénom;Nom;Genre;Rôle\n"
    + ["Zoé;Émond;f;présidente", "Ana;Eck;x;", "Éloi;Dufour;m;secrétaire", "Kateri;Skyé;;"]
    .joined(separator: "\n") + "\n"
    + (0..<16).map { "Léa;Roy\(["a", "e", "i", "o"][$0 % 4])\(["n", "s", "t", "x"][$0 / 4]);f;\n" }
    .joined()

  private func workshop() -> CertificateWorkshop {
    CertificateWorkshop(
      data: DataFolder(path: packagePath, files: SystemFileAccess()), catalogue: words,
      files: SystemFileAccess(), program: "parchemin")
  }

  private func order(_ office: Office, _ output: String) -> CertificateOrder {
    var order = CertificateOrder(lists: [office.folder.path("membres.csv")])
    order.output = office.folder.path(output)
    order.chunkSize = 4
    return order
  }

  @Test(
    "The folder of one run, byte for byte: certificates, print file, hand-out list, manifest",
    arguments: [CertificateOrder.Sorting.list, .name], [2, 3])
  func bytes(_ sorting: CertificateOrder.Sorting, _ count: Int) throws {
    let office = try Office(list: Self.members)
    var whole = order(office, "tout")
    whole.sorting = sorting
    #expect(makeCertificates(whole, in: workshop()).status == .success)
    for index in (1...count).reversed() {
      var part = order(office, "sortie")
      part.sorting = sorting
      part.shard = Shard(index, of: count)
      #expect(makeCertificates(part, in: workshop()).status == .success)
    }
    let merged = mergeCertificates([office.folder.path("sortie")], in: workshop())
    #expect(merged.problems.map(\.code) == [])
    #expect(merged.status == .success)
    #expect(office.folder.names(in: "sortie") == office.folder.names(in: "tout"))
    #expect(office.folder.names(in: "sortie").count == 23)
    #expect(office.folder.files(in: "sortie") == office.folder.files(in: "tout"))
    try office.expectWhole(sampling: 7)
    whole.output = office.folder.path("sortie")
    let again = makeCertificates(whole, in: workshop()).summaries
    #expect(again.first?.rows(.unchanged).count == 20)
    #expect(again.first?.filesOfAll.map(\.state) == [.unchanged, .unchanged])
  }

  @Test("Parts of a list whose project, words or theme changed in between are not merged")
  func mixed() throws {
    for change in ["cjs.yaml", "membres.csv"] {
      let office = try Office(list: Self.members)
      for index in 1...2 {
        var part = order(office, "sortie")
        part.shard = Shard(index, of: 2)
        _ = makeCertificates(part, in: workshop())
        let text = try #require(office.folder.text(change))
        try office.folder.put(text.replacing("\n", with: "\r\n"), at: change)
      }
      let merged = mergeCertificates([office.folder.path("sortie")], in: workshop())
      #expect(merged.problems.map(\.code) == ["production.parts-mixed"])
      #expect(merged.status == .unreadableInput)
    }
  }

  @Test("At the command line: parts at the same time, then the merge, by either of its names")
  func commandLine() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let rows = (0..<420).map { "Éloi;Dufour\(letters[$0 / 26])\(letters[$0 % 26])\n" }.joined()
    let office = try Office(list: "Prénom;Nom\n" + rows)
    try office.make("--output", "tout")
    let calls = try (1...3).map {
      try BuiltProgram.start(
        ["certificates", "membres.csv", "--shard", "\($0)/3"], in: office.folder.path)
    }
    let runs = calls.map { $0.end() }
    #expect(runs.map(\.status) == [0, 0, 0])
    #expect(
      runs[1].output.contains("Quand toutes les parties sont faites : parchemin merge sortie"))
    let merged = try office.run(["fusionner", "sortie/partie-2-sur-3/", "sortie"])
    #expect(merged.status == 0)
    #expect(merged.output.contains("420 certificats faits."))
    #expect(merged.output.contains("À imprimer : sortie/impression.pdf"))
    #expect(office.folder.files(in: "sortie") == office.folder.files(in: "tout"))
    #expect(office.folder.names(in: "sortie") == office.folder.names(in: "tout"))
  }

  @Test("Killed while it merges: no file that is not whole, and the same call does the rest")
  func killed() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let rows = (0..<420).map { "Éloi;Dufour\(letters[$0 / 26])\(letters[$0 % 26])\n" }.joined()
    let office = try Office(list: "Prénom;Nom\n" + rows)
    try office.make("--output", "tout")
    let whole = office.folder.files(in: "tout")
    for index in 1...2 { try office.make("--shard", "\(index)/2") }
    for moment in 1...6 {
      let call = try BuiltProgram.start(["merge", "sortie"], in: office.folder.path)
      Thread.sleep(forTimeInterval: 0.1 * Double(moment))
      kill(call.process.processIdentifier, SIGKILL)
      _ = call.end()
      let made = office.folder.files(in: "sortie").filter {
        !$0.key.hasPrefix(".") && $0.key != "manifest.json"
      }
      for (name, bytes) in made { #expect(bytes == whole[name], "\(name), \(moment)") }
    }
    // The last of those may have been done in time.
    let last = try office.run(["merge", "sortie"])
    #expect(last.status == 0 || last.codes == ["production.no-parts"])
    #expect(office.folder.names(in: "sortie") == office.folder.names(in: "tout"))
    #expect(office.folder.files(in: "sortie") == whole)
  }

  @Test("A part that is missing: 66, with what to do, and as JSON")
  func missing() throws {
    let office = try Office()
    try office.make("--shard", "2/3")
    let merged = try office.run(["merge", "sortie", "--format", "json"])
    #expect(merged.status == 66)
    #expect(merged.codes == ["production.parts-missing"])
    #expect(merged.error.contains("il manque 2 parties sur 3 : 1/3 et 3/3"))
    let report = try JSONDecoder().decode(
      CertificateReport.self, from: Data(merged.output.utf8))
    #expect(report.status == 66)
    #expect(report.projects.map(\.end) == [.unmerged])
  }

  @Test("Several lists: each has its parts, and each folder is merged by itself")
  func severalLists() throws {
    let office = try Office()
    for name in ["nord", "sud"] {
      for file in ["cjs.yaml", "membres.csv"] {
        try office.folder.put(try #require(office.folder.text(file)), at: "\(name)/\(file)")
      }
      try FileManager.default.copyItem(
        atPath: office.folder.path("logos"), toPath: office.folder.path("\(name)/logos"))
    }
    let lists = ["nord/membres.csv", "sud/membres.csv"]
    #expect(try office.run(["certificates"] + lists + ["--output", "tout"]).status == 0)
    for part in ["1/2", "2/2"] {
      let run = try office.run(["certificates"] + lists + ["--shard", part])
      #expect(run.status == 0)
      #expect(run.output.contains("parchemin merge sortie/nord sortie/sud"))
    }
    try office.folder.remove("sortie/sud/partie-2-sur-2")
    let merged = try office.run(["merge", "sortie/nord", "sortie/sud"])
    #expect(merged.status == 66)
    #expect(merged.codes == ["production.parts-missing"])
    #expect(merged.output.contains("sortie/nord : 3 faits → sortie/nord/impression.pdf"))
    #expect(office.folder.files(in: "sortie/nord") == office.folder.files(in: "tout/nord"))
  }
}
