internal import CPango
internal import Document

/// The fonts of a run: a private fontconfig configuration and a Pango font map that see the given files
/// and no others, each opened when it is first asked for.
///
/// Files are given to fontconfig one by one: fontconfig 2.15 does not always hold to `selectfont`, and a
/// folder brings the sisters of the face that is wanted.
///
/// Not thread-safe: each worker has its own. Releases what it opened.
public final class FontLibrary {
  /// Which families help out for which script, and which package brings which family.
  let catalogue: FontCatalogue
  let context: OpaquePointer
  private let configuration: OpaquePointer
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let files: [FontReference: FontFile]
  private var faces: [FontReference: LoadedFace] = [:]
  /// Where words may be parted; nil where the patterns are not installed. Read when first asked for.
  private(set) lazy var hyphenator = catalogue.hyphenation.flatMap { Hyphenator(files: $0.files) }
  /// What was shaped already; texts that every record shares are shaped once.
  var shaped: [ShapingKey: ShapedText] = [:]
  /// Words of paragraphs that were set already, and the looks that they were set in.
  var words = WordStore()
  /// Blocks that were set already.
  var blocks: [BlockKey: SetBlock] = [:]
  /// The frames that were computed already, by what they depend on: every paper of a run has the same.
  var ornaments: [OrnamentKey: [DisplayItem]] = [:]

  /// A library of these files; none is opened yet.
  public init(_ files: [FontFile], catalogue: FontCatalogue) {
    self.catalogue = catalogue
    self.files = Dictionary(
      files.map { (FontReference(family: $0.family, style: $0.style), $0) },
      uniquingKeysWith: { first, _ in first })
    configuration = FcConfigCreate()
    FcConfigParseAndLoadFromMemory(configuration, Self.unhinted, 1)
    fontMap = pango_ft2_font_map_new()
    pango_ft2_font_map_set_resolution(OpaquePointer(fontMap), 72, 72)
    pango_fc_font_map_set_config(OpaquePointer(fontMap), configuration)
    context = pango_font_map_create_context(fontMap)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("fr"))
  }

  deinit {
    for face in faces.values { pango_font_description_free(face.description) }
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(fontMap))
    FcConfigDestroy(configuration)
  }

  /// The face that `reference` names; nil where no such file was given, or where it is no font.
  func face(_ reference: FontReference) -> LoadedFace? {
    if let known = faces[reference] { return known }
    let opened = files[reference].flatMap { open($0, as: reference) }
    faces[reference] = opened
    return opened
  }

  /// The file that was given for a face, whether it is a font or not.
  func file(_ reference: FontReference) -> FontFile? { files[reference] }

  /// Advances must not depend on a screen: no hinting, or they come out rounded.
  private static let unhinted = """
    <fontconfig><match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    </match></fontconfig>
    """

  private func open(_ file: FontFile, as reference: FontReference) -> LoadedFace? {
    guard FcConfigAppFontAddFile(configuration, file.path) != 0 else { return nil }
    pango_fc_font_map_config_changed(OpaquePointer(fontMap))
    guard let pattern = pattern(ofFile: file.path),
      let description = pango_fc_font_description_from_pattern(pattern, 0)
    else { return nil }
    pango_font_description_set_absolute_size(description, Double(shapingSize * PANGO_SCALE))
    return LoadedFace(
      reference: reference,
      face: FontFace(name: file.family + " " + file.style, path: file.path, index: 0),
      description: description, characters: characters(of: pattern),
      capHeight: capHeight(description))
  }

  private func capHeight(_ description: OpaquePointer) -> Double {
    guard let font = pango_context_load_font(context, description) else { return 0 }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    var ink = PangoRectangle()
    let glyph = pango_fc_font_get_glyph(
      UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self), 0x48)
    pango_font_get_glyph_extents(font, glyph, &ink, nil)
    return -Double(ink.y) / Double(shapingSize * PANGO_SCALE)
  }

  private func pattern(ofFile path: String) -> OpaquePointer? {
    guard let fonts = FcConfigGetFonts(configuration, FcSetApplication) else { return nil }
    return (0..<Int(fonts.pointee.nfont)).lazy
      .compactMap { fonts.pointee.fonts[$0] }
      .first { filePath(of: $0) == path }
  }
}
