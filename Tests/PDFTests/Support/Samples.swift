import Document
import Foundation
import Layout
import Localization
import Problems
import TestSupport
import Testing

@testable import Drawing
@testable import PDF

/// Pages with one of each thing that papers have, drawn by Cairo.
enum Samples {
  static let size = Size(width: .pt(400), height: .pt(300))

  /// Fonts of Debian: two with PostScript outlines, one with TrueType's.
  static let fonts = [
    ("EB Garamond 12", "Regular", "opentype/ebgaramond/EBGaramond12-Regular.otf"),
    ("EB Garamond 12", "Italic", "opentype/ebgaramond/EBGaramond12-Italic.otf"),
    ("DejaVu Sans", "Regular", "truetype/dejavu/DejaVuSans.ttf"),
  ].map { FontFile(family: $0.0, style: $0.1, path: "/usr/share/fonts/" + $0.2) }

  /// Whether they are installed.
  static let areSettable = fonts.allSatisfy { FileManager.default.fileExists(atPath: $0.path) }

  static func metadata(title: String = "Certificat de participation") throws -> DocumentMetadata {
    let day = try #require(CalendarDay(iso: "2026-08-14"))
    return DocumentMetadata(title: title, language: "fr-CA", issueDate: day)
  }

  static func block(
    _ text: String, y: Double, family: String = "EB Garamond 12", style: String = "Regular",
    role: TextBlock.Role = .paragraph, cell: TableCell? = nil
  ) -> PlacedBlock {
    let look = TextStyle(font: FontReference(family: family, style: style), size: .pt(14))
    return PlacedBlock(
      Block("essai", .text(TextBlock(MarkedText(text), look, role: role))), x: .pt(20), y: .pt(y),
      measure: .pt(300), alignment: .left, cell: cell)
  }

  /// The page of a member, with its running lines.
  static func page(_ name: String) throws -> Page {
    let sheet = Sheet(
      size: size,
      fixed: [
        block("En-tête", y: 20, role: .runningHeader),
        block("Certificat (de) participation", y: 50, role: .title),
        block(name, y: 80, style: "Italic"),
        block("Ἄννα \\ (Ω)", y: 110, family: "DejaVu Sans"),
        block("no 1", y: 280, role: .pageFooter),
      ])
    var page = try laidOut(sheet)
    page.items.append(
      DisplayItem(
        .bitmap(
          BitmapPlacement(text: "CJS", frame: box(300, 150, 60, 60), color: .black)),
        StructureTag(.figure, order: 3, alternative: "Code à lire")))
    page.items.insert(
      DisplayItem(.path(rectangle(box(5, 5, 390, 290), stroke: .black)), .artifact), at: 0)
    return page
  }

  /// A sheet's page.
  static func laidOut(_ sheet: Sheet) throws -> Page {
    let document = Document(
      title: "", locale: .canada, issueDate: try metadata().issueDate, content: .sheets([sheet]))
    let library = FontLibrary(
      fonts, catalogue: FontCatalogue(roots: [], families: [], fallbacks: [:]))
    let pages = layOut(document, with: library)
    #expect(pages.problems == [])
    return try #require(pages.value.first)
  }

  /// Pages as Cairo drew them, as one document or as pages that look alike.
  static func drawn(_ pages: [Page], alike: Bool = false) throws -> DrawnPages {
    let press = Press()
    let drawn = alike ? press.pdf(alike: pages) : press.pdf(oneAfterTheOther(pages))
    try #require(drawn.problems == [])
    return drawn.value
  }

  /// Pages that the layout has counted through.
  static func drawnAsOne(_ pages: [Page]) throws -> DrawnPages {
    let drawn = Press().pdf(pages)
    try #require(drawn.problems == [])
    return drawn.value
  }

  /// Pages of one document: what each of them reads comes after the one before.
  private static func oneAfterTheOther(_ pages: [Page]) -> [Page] {
    var count = 0
    return pages.map { page in
      var page = page
      for index in page.items.indices where !page.items[index].structure.role.isArtifact {
        page.items[index].structure.order += count
      }
      count = (page.items.map(\.structure.order).max() ?? -1) + 1
      return page
    }
  }

  /// Two pages, drawn once for all tests that only read them.
  static func two() throws -> DrawnPages { try keptTwo.get() }

  private static let keptTwo = Result {
    try drawn([page("Élise (Lefèvre"), page("Fañch \\ Kerangal")])
  }

  /// Drawn pages as a file of ours, which has no problem.
  static func file(_ drawn: DrawnPages) throws -> [UInt8] {
    let file = assemble(drawn, metadata: try metadata())
    try #require(file.problems == [])
    return file.value
  }

  static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Rectangle {
    Rectangle(x: .pt(x), y: .pt(y), width: .pt(width), height: .pt(height))
  }

  static func rectangle(_ box: Rectangle, fill: Color? = nil, stroke: Color? = nil) -> VectorPath {
    VectorPath(
      [
        .move(box.origin), .line(Point(x: box.maxX, y: box.origin.y)),
        .line(Point(x: box.maxX, y: box.maxY)), .line(Point(x: box.origin.x, y: box.maxY)), .close,
      ],
      fill: fill, stroke: stroke.map { VectorPath.Stroke(width: .pt(1), color: $0) })
  }
}
