import Layout
import Testing

@testable import PDF

@Suite("Marks of a page's content")
struct MarkedContentTests {
  private func settled(
    _ content: String, _ roles: [StructureTag.Role], shift: Int = 0
  ) throws -> String {
    let marked = try MarkedContent(Array(content.utf8), roles: roles, shift: shift)
    return String(decoding: marked.bytes, as: UTF8.self)
  }

  @Test(
    "What Cairo had to call private is an artifact of its kind",
    arguments: [
      (StructureTag.Role.artifact, "/Artifact BMC"),
      (.header, "/Artifact << /Type /Pagination /Subtype /Header >> BDC"),
      (.footer, "/Artifact << /Type /Pagination /Subtype /Footer >> BDC"),
    ])
  func artifacts(_ role: StructureTag.Role, _ mark: String) throws {
    #expect(try settled("/Private << /MCID 0 >> BDC\nf\nEMC\n", [role]) == "\(mark)\nf\nEMC\n")
  }

  @Test("Others are numbered on")
  func numbers() throws {
    let content =
      "q /H1 << /MCID 0 >> BDC (a)Tj EMC /Private << /MCID 1 >> BDC f EMC"
      + " /P << /MCID 2 >> BDC (b)Tj EMC Q"
    #expect(
      try settled(content, [.heading1, .artifact, .paragraph], shift: 40)
        == "q /H1 << /MCID 40 >> BDC (a)Tj EMC /Artifact BMC f EMC"
        + " /P << /MCID 42 >> BDC (b)Tj EMC Q")
  }

  @Test(
    "What only looks like a mark stays as it is",
    arguments: [
      "(/P << /MCID 0 >> BDC)Tj", "(a(/P << /MCID 0 >> BDC)b)Tj",
      "(\\(/P << /MCID 0 >> BDC)Tj", "(\\\\)Tj (\\)/P << /MCID 0 >> BDC)Tj",
      "/Span << /ActualText <feff0020> >> BDC ( )Tj EMC", "/a0 gs /x5 Do", "/f-0-0 1 Tf[(a)]TJ",
      "/Name(a)/Other[1]", "/", "(a", "(a\\",
    ])
  func others(_ content: String) throws { #expect(try settled(content, [], shift: 9) == content) }

  @Test(
    "Marks that are not those that were drawn are refused",
    arguments: [
      ("", [StructureTag.Role.paragraph]),
      ("/P << /MCID 0 >> BDC EMC", []),
      ("/P << /MCID 1 >> BDC EMC", [.paragraph]),
      ("/P << /MCID 0 >> BDC EMC /P << /MCID 0 >> BDC EMC", [.paragraph, .paragraph]),
      ("/P << /MCID 0 >> BDC EMC", [.artifact]),
      ("/Private << /MCID 0 >> BDC EMC", [.paragraph]),
      ("/P << /MCID 0 /Lang (fr) >> BDC EMC", [.paragraph]),
      ("/P << /MCID  >> BDC EMC", [.paragraph]),
      ("/P << /MCID 99999999999999999999 >> BDC EMC", [.paragraph]),
      ("/P << /MCID 0", [.paragraph]),
    ])
  func refused(_ content: String, _ roles: [StructureTag.Role]) {
    #expect(throws: UnknownForm.self) { try settled(content, roles) }
  }
}
