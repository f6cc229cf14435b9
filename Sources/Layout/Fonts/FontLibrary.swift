internal import CPango
public import Document
public import Problems

/// The fonts of a run, opened once: a private fontconfig configuration and a Pango font map that see
/// the given files and no others.
///
/// Not thread-safe: each worker has its own. Releases what it opened.
public final class FontLibrary {
  /// Which families help out for which script, and which package brings which family.
  let catalogue: FontCatalogue
  let context: OpaquePointer
  private let configuration: OpaquePointer
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private var faces: [FontReference: LoadedFace] = [:]
  /// What was shaped already; texts that every record shares are shaped once.
  var shaped: [ShapingKey: ShapedText] = [:]
  /// The frames that were computed already, by what they depend on: every paper of a run has the same.
  var ornaments: [OrnamentKey: [DisplayItem]] = [:]

  /// What was wrong with the files.
  public private(set) var openingProblems: [Problem] = []

  /// Opens the files; those that are no fonts are told in `openingProblems`.
  public init(_ files: [FontFile], catalogue: FontCatalogue) {
    self.catalogue = catalogue
    configuration = FcConfigCreate()
    FcConfigParseAndLoadFromMemory(configuration, privateConfiguration(for: files), 1)
    FcConfigBuildFonts(configuration)
    fontMap = pango_ft2_font_map_new()
    pango_ft2_font_map_set_resolution(OpaquePointer(fontMap), 72, 72)
    pango_fc_font_map_set_config(OpaquePointer(fontMap), configuration)
    context = pango_font_map_create_context(fontMap)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("fr"))
    for file in files { load(file) }
  }

  deinit {
    for face in faces.values { pango_font_description_free(face.description) }
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(fontMap))
    FcConfigDestroy(configuration)
  }

  /// The face that `reference` names; nil where no such file was given.
  func face(_ reference: FontReference) -> LoadedFace? { faces[reference] }

  private func load(_ file: FontFile) {
    let reference = FontReference(family: file.family, style: file.style)
    guard let pattern = pattern(ofFile: file.path),
      let description = pango_fc_font_description_from_pattern(pattern, 0)
    else {
      openingProblems.append(Problem(LayoutProblem.badFont, at: Place(file: file.path)))
      return
    }
    pango_font_description_set_absolute_size(description, Double(shapingSize * PANGO_SCALE))
    let name = file.family + " " + file.style
    faces[reference] = LoadedFace(
      reference: reference, face: FontFace(name: name, path: file.path, index: 0),
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
    guard let fonts = FcConfigGetFonts(configuration, FcSetSystem) else { return nil }
    return (0..<Int(fonts.pointee.nfont)).lazy
      .compactMap { fonts.pointee.fonts[$0] }
      .first { filePath(of: $0) == path }
  }
}
