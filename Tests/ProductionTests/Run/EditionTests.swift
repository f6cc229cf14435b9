import Host
import Problems
import Testing

@testable import Production

@Suite("Proofs and duplicates beside the certificates")
struct EditionTests {
  private let names = ["Léa Roy", "Noé Tremblay"]

  @Test("A run of one edition has nothing to say of the files of another")
  func apart() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    let before = workshop.disk.contents(of: Workshop.folder)
    workshop.edition = "epreuve"
    let proof = workshop.run()
    #expect(proof.problems.isEmpty)
    #expect(proof.orphans.isEmpty)
    for (name, bytes) in before where name != OutputName.manifest {
      #expect(workshop.disk.contents(of: Workshop.folder)[name] == bytes)
    }
    workshop.edition = ""
    let again = workshop.run()
    #expect(again.problems.isEmpty)
    #expect(again.rows(.unchanged) == [2, 3])
  }

  @Test("Of its own edition it says what nobody has any more")
  func ownOrphans() {
    var workshop = Workshop(names: names)
    _ = workshop.run()
    workshop.edition = "epreuve"
    _ = workshop.run()
    workshop.names = ["Léa Roy"]
    #expect(workshop.run().orphans == ["epreuve-2026-0002.pdf"])
    workshop.edition = ""
    #expect(workshop.run().orphans == ["certificat-2026-0002.pdf"])
  }

  @Test("The manifest keeps which edition a file is of, through a killed run too")
  func manifest() throws {
    var workshop = Workshop(names: names)
    workshop.edition = "duplicata"
    _ = workshop.run(.killed(call: 9))
    _ = workshop.run()
    let text = try #require(workshop.file(OutputName.manifest))
    let manifest = try #require(Manifest.decode(Array(text.utf8), at: Place()).value)
    #expect(manifest.files["duplicata-2026-0001.pdf"]?.edition == "duplicata")
    #expect(manifest.records.map(\.file) == [nil, nil])
    #expect(Manifest.decode(manifest.encoded(), at: Place()).value == manifest)
  }
}
