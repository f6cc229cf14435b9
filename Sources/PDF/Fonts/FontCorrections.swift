internal import OrderedCollections

/// What archives want of embedded fonts and Cairo does not write.
///
/// - A TrueType font set by glyph numbers says that numbers are glyphs: `/CIDToGIDMap /Identity`
///   (ISO 19005-2, 6.2.11.3.2).
/// - A subset of a Type 1 font lists its glyphs: `/CharSet` (6.2.11.4.2), which is found by the widths of
///   its codes, all in WinAnsiEncoding.
struct FontCorrections: Sendable {
  /// `/CharSet` by the number of the font descriptor.
  private var characterSets: [Int: [UInt8]] = [:]
  /// Fonts that were looked at.
  private var seen: Set<Int> = []

  /// Looks at the fonts that a page's resources name.
  mutating func add(fonts: PDFObject?, of file: CairoFile) throws(UnknownForm) {
    guard let fonts = try file.resolved(fonts)?.entries else { return }
    for font in fonts.values {
      if let number = font.reference, !seen.insert(number).inserted { continue }
      guard let entries = try file.resolved(font)?.entries, entries["Subtype"]?.name == "Type1",
        let descriptor = entries["FontDescriptor"]?.reference
      else { continue }
      characterSets[descriptor] = Self.characterSet(of: entries)
    }
  }

  /// The object as it should be.
  func corrected(_ object: PDFObject, number: Int) -> PDFObject {
    guard var entries = object.entries else { return object }
    if entries["Subtype"]?.name == "CIDFontType2", entries["CIDToGIDMap"] == nil {
      entries["CIDToGIDMap"] = .name("Identity")
    }
    if let names = characterSets[number], entries["CharSet"] == nil {
      entries["CharSet"] = .string(names)
    }
    return .dictionary(entries)
  }

  /// `/A/eacute`: the names of the codes that have a width.
  private static func characterSet(of font: PDFObject.Entries) -> [UInt8] {
    let first = font["FirstChar"]?.integer ?? 0
    let widths = font["Widths"]?.items ?? []
    let codes = widths.enumerated().filter { $0.element.real != 0 }.map { first &+ $0.offset }
    let names = codes.compactMap { WinAnsiEncoding.glyphNames[$0] }
    return Array(names.map { "/" + $0 }.joined().utf8)
  }
}
