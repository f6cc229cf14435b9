import Drawing
import OrderedCollections
import Testing

@testable import PDF

@Suite("What archives want of fonts", .enabled(if: Samples.areSettable))
struct FontCorrectionsTests {
  /// The fonts of the first page as Cairo wrote them, and the corrections.
  private func fonts() throws -> (file: CairoFile, fonts: [PDFObject.Entries], FontCorrections) {
    let file = try CairoFile(try Samples.two().bytes)
    let named = try file.resolved(file.pages[0].resources["Font"])
    var corrections = FontCorrections()
    try corrections.add(fonts: named, of: file)
    let fonts = try (named?.entries?.values.map { $0 } ?? []).compactMap {
      try file.resolved($0)?.entries
    }
    return (file, fonts, corrections)
  }

  @Test(
    "A subset of a Type 1 font lists its glyphs: those that its encoding names and it has a width of"
  )
  func characterSet() throws {
    let (file, fonts, corrections) = try fonts()
    let regular = try #require(
      fonts.first {
        $0["Subtype"]?.name == "Type1" && $0["BaseFont"]?.name?.hasSuffix("Regular") == true
      })
    let number = try #require(regular["FontDescriptor"]?.reference)
    let corrected = corrections.corrected(try file.object(number), number: number)
    guard case .string(let bytes) = corrected.entries?["CharSet"] else {
      Issue.record("no CharSet")
      return
    }
    let names = Set(String(decoding: bytes, as: UTF8.self).split(separator: "/").map(String.init))
    // « Certificat (de) participation », « En-tête », « no 1 »
    let expected = "C E a c d e ecircumflex f hyphen i n o one p parenleft parenright r space t"
    #expect(names == Set(expected.split(separator: " ").map(String.init)))
  }

  @Test("A TrueType font says that its codes are glyphs")
  func codesAreGlyphs() throws {
    let (file, fonts, corrections) = try fonts()
    let composite = try #require(
      fonts.first {
        $0["BaseFont"]?.name?.contains("DejaVu") == true && $0["Subtype"]?.name == "Type0"
      })
    let number = try #require(composite["DescendantFonts"]?.items?.first?.reference)
    let corrected = corrections.corrected(try file.object(number), number: number)
    #expect(corrected.entries?["Subtype"]?.name == "CIDFontType2")
    #expect(corrected.entries?["CIDToGIDMap"] == .name("Identity"))
  }

  @Test("What is there is left, and other objects are")
  func left() throws {
    let corrections = FontCorrections()
    let objects: [PDFObject] = [
      .dictionary(["Subtype": .name("CIDFontType2"), "CIDToGIDMap": .reference(3)]),
      .dictionary(["Subtype": .name("Type1")]), .array([]), .null,
    ]
    for object in objects { #expect(corrections.corrected(object, number: 1) == object) }
  }

  @Test(
    "Glyph names by their codes (ISO 32000-1, D.2)",
    arguments: [
      (32, "space"), (39, "quotesingle"), (65, "A"), (126, "asciitilde"), (128, "Euro"),
      (130, "quotesinglbase"), (140, "OE"), (142, "Zcaron"), (145, "quoteleft"),
      (146, "quoteright"),
      (156, "oe"), (158, "zcaron"), (159, "Ydieresis"), (161, "exclamdown"), (171, "guillemotleft"),
      (192, "Agrave"), (233, "eacute"), (255, "ydieresis"),
    ])
  func glyphNames(_ code: Int, _ name: String) { #expect(WinAnsiEncoding.glyphNames[code] == name) }
}
