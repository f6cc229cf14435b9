import CCairo
import Document
import Foundation
import Layout
import Testing

/// Glyph runs made by hand, one glyph for each letter, straight from the font's own table.
enum Runs {
  static let folder = "/usr/share/fonts/opentype/ebgaramond/"
  static let regular = FontFace(
    name: "EB Garamond 12", path: folder + "EBGaramond12-Regular.otf", index: 0)
  static let italic = FontFace(
    name: "EB Garamond 12 Italic", path: folder + "EBGaramond12-Italic.otf", index: 0)

  /// Whether Debian's package of the font is installed.
  static var areSettable: Bool { FileManager.default.fileExists(atPath: regular.path) }

  /// `text` on a baseline at `origin`; each letter one cluster of one glyph.
  static func run(
    _ text: String, _ face: FontFace = regular, at origin: Point = Samples.point(20, 60),
    size: Double = 20
  ) throws -> GlyphRun {
    let scalars = Array(text.unicodeScalars)
    let metrics = try metrics(of: scalars, face, size)
    var pen = Length.zero
    let glyphs = metrics.map { metric in
      defer { pen += metric.advance }
      return GlyphRun.Glyph(id: metric.id, x: pen, y: .zero)
    }
    return GlyphRun(
      face: face, size: .pt(size), color: .black, origin: origin, advance: pen, text: text,
      glyphs: glyphs,
      clusters: scalars.map { .init(bytes: String($0).utf8.count, glyphs: 1) })
  }

  private static func metrics(
    of scalars: [Unicode.Scalar], _ face: FontFace, _ size: Double
  ) throws -> [(id: UInt32, advance: Length)] {
    var library: FT_Library?
    try #require(FT_Init_FreeType(&library) == 0)
    defer { FT_Done_FreeType(library) }
    var opened: FT_Face?
    try #require(FT_New_Face(library, face.path, 0, &opened) == 0)
    let font = try #require(opened)
    defer { FT_Done_Face(font) }
    return scalars.map { scalar in
      let id = FT_Get_Char_Index(font, FT_ULong(scalar.value))
      FT_Load_Glyph(font, id, Int32(FT_LOAD_NO_SCALE))
      let units = Double(font.pointee.glyph.pointee.metrics.horiAdvance)
      return (UInt32(id), .pt(units / Double(font.pointee.units_per_EM) * size))
    }
  }
}
