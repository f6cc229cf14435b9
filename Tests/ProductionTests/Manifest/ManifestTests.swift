import Host
import Problems
import Testing

@testable import Production

@Suite("The manifest")
struct ManifestTests {
  private let place = Place(file: "sortie/manifest.json")

  private func sample() throws -> Manifest {
    let workshop = Workshop(names: ["Léa Roy", "Noé Tremblay"])
    _ = workshop.run()
    let text = try #require(workshop.file(OutputName.manifest))
    return try #require(Manifest.decode(Array(text.utf8), at: place).value)
  }

  @Test("It is read back as it was written")
  func roundTrip() throws {
    var manifest = try sample()
    manifest.files["certificat-2026-0001.pdf"]?.previous = Digest(of: "before")
    let read = Manifest.decode(manifest.encoded(), at: place)
    #expect(read.value == manifest)
    #expect(read.problems.isEmpty)
  }

  @Test("Names and numbers with any sign are read back as they were")
  func signs() throws {
    var manifest = try sample()
    for name in [
      "« Zoé » \u{2019}.pdf", "a\"b\\c.pdf", "tab\tulation\u{1}\u{7F}.pdf", "né\u{301}🙂.pdf",
    ] {
      manifest.files[name] = manifest.files["impression.pdf"]
      manifest.records[0].file = name
      manifest.records[0].number = name
      #expect(Manifest.decode(manifest.encoded(), at: place).value == manifest)
    }
  }

  @Test("Empty, it is read back too, and a value stands on each line")
  func empty() throws {
    let empty = Manifest(program: "parchemin")
    #expect(Manifest.decode(empty.encoded(), at: place).value == empty)
    #expect(
      String(decoding: empty.encoded(), as: UTF8.self) == """
        {
          "counters" : [],
          "files" : [],
          "format" : 1,
          "program" : "parchemin",
          "records" : []
        }

        """)
  }

  @Test("It says for each record and file what was made from what")
  func contents() throws {
    let manifest = try sample()
    #expect(manifest.records.map(\.number) == ["2026-0001", "2026-0002"])
    #expect(manifest.records.map(\.row) == [2, 3])
    #expect(
      manifest.files.keys.sorted()
        == ["certificat-2026-0001.pdf", "certificat-2026-0002.pdf", "impression.pdf"])
    #expect(manifest.files.values.allSatisfy { $0.previous == nil })
  }

  @Test("No name of a person stands in it")
  func privacy() throws {
    let text = String(decoding: try sample().encoded(), as: UTF8.self).lowercased()
    for word in ["léa", "lea", "roy", "noé", "noe", "tremblay"] { #expect(!text.contains(word)) }
  }

  @Test(
    "What is no manifest is not read",
    arguments: [
      "", "{}", "[1, 2]", "%PDF-1.4", #"{"format": 0, "program": "x"}"#,
      #"{"format":1,"program":"x","counters":[],"records":[],"files":[{"name":"../a","sha256":"0","made":"0"}]}"#,
    ])
  func unreadable(_ text: String) {
    let read = Manifest.decode(Array(text.utf8), at: place)
    #expect(read.value == nil)
    #expect(read.problems.map(\.code) == ["production.manifest-unreadable"])
  }

  @Test("A manifest edited by hand so that it leads out of the folder is not read")
  func escape() throws {
    let text = String(decoding: try sample().encoded(), as: UTF8.self)
      .replacing("impression.pdf", with: "../impression.pdf")
    #expect(
      Manifest.decode(Array(text.utf8), at: place).problems.map(\.code)
        == ["production.manifest-unreadable"])
  }

  @Test("A number that stands twice is no manifest")
  func twice() throws {
    let text = String(decoding: try sample().encoded(), as: UTF8.self)
      .replacing("2026-0002", with: "2026-0001")
    #expect(Manifest.decode(Array(text.utf8), at: place).value == nil)
  }

  @Test(
    "A count that no list has is no manifest, and does not overflow",
    arguments: [
      ("\"lastRank\" : 2", "\"lastRank\" : \(Int.max)"), ("\"lastRank\" : 2", "\"lastRank\" : -1"),
      ("\"row\" : 3", "\"row\" : \(Int.min)"), ("\"row\" : 3", "\"row\" : 9000000000"),
      ("\"rank\" : 2", "\"rank\" : \(Int.max)"),
    ])
  func counts(_ old: String, _ new: String) throws {
    let text = String(decoding: try sample().encoded(), as: UTF8.self)
    try #require(text.contains(old))
    let read = Manifest.decode(Array(text.replacing(old, with: new).utf8), at: place)
    #expect(read.problems.map(\.code) == ["production.manifest-unreadable"])
  }

  @Test("One of a newer program is told apart")
  func tooNew() {
    let read = Manifest.decode(Array(#"{"format": 2, "people": {}}"#.utf8), at: place)
    #expect(read.problems.map(\.code) == ["production.manifest-too-new"])
  }
}
