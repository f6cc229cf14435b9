import Problems
import Roster
import Testing

@Suite("What is no member list")
struct FileKindTests {
  @Test(
    "is refused for what it is",
    arguments: [
      ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x34], "pdf"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "image"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "workbook"),
      ([0xD0, 0xCF, 0x11, 0xE0], "old-workbook"),
      ([0xFF, 0xFE, 0x50, 0x00], "utf-16"),
      (Array("<!DOCTYPE html>".utf8), "web-page"),
      (Array("Prénom;Nom\nZoé;\u{0}".utf8), "binary"),
    ] as [([UInt8], String)])
  func isRefused(bytes: [UInt8], kind: String) throws {
    let roster = readRoster(bytes, file: "membres", lexicon: lexicon)
    let problem = try #require(roster.problems.first)
    #expect(codes(roster.problems) == ["roster.not-a-list"])
    #expect(problem.arguments["kind"] == .text(kind))
    #expect(roster.isRefused)
  }

  @Test("an empty file, a header alone, and blank rows hold no members")
  func noMembers() {
    for list in ["", "\n\n", ";;\n", "Prénom;Nom\n", "Prénom;Nom\n;\n ; \n"] {
      #expect(codes(read(list).problems) == ["roster.no-members"], "\(list)")
    }
  }

  @Test("a byte order mark is no part of the first header")
  func byteOrderMark() {
    #expect(read("\u{FEFF}Prénom;Nom\nZoé;Roy\n").value.members.map(\.fullName) == ["Zoé Roy"])
  }

  @Test("Windows-1252 is read, said, and shown by one name")
  func windows1252() throws {
    let head: [UInt8] = Array("Pr".utf8) + [0xE9] + Array("nom;Nom\nAmy;Roy\nL".utf8)
    let bytes = head + [0x9C] + Array("t;D".utf8) + [0x92] + Array("Amours\n".utf8)
    let roster = readRoster(bytes, file: "membres.csv", lexicon: lexicon)
    #expect(roster.value.members.map(\.fullName) == ["Amy Roy", "Lœt D’Amours"])
    #expect(codes(roster.problems) == ["roster.assumed-encoding"])
    let problem = try #require(roster.problems.first)
    #expect(problem.place?.person == "Lœt D’Amours")
    #expect(problem.severity == .warning)
  }
}
