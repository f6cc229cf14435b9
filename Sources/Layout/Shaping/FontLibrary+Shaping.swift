internal import CPango

extension FontLibrary {
  /// Shapes `text` in `face` with `features`, without any fallback to another font.
  func shape(_ text: String, in face: LoadedFace, features: [String] = []) -> ShapedText {
    let key = ShapingKey(text: text, face: face.face.name, features: features)
    if let known = shaped[key] { return known }
    let result = shapeAnew(text, in: face, features: features)
    if shaped.count >= mostShapedTexts { shaped.removeAll(keepingCapacity: true) }
    shaped[key] = result
    return result
  }

  private func shapeAnew(_ text: String, in face: LoadedFace, features: [String]) -> ShapedText {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { buffer in
        guard let start = buffer.baseAddress, !buffer.isEmpty else {
          return ShapedText(runs: [], isFaulty: false)
        }
        let attributes = attributes(face: face, features: features)
        defer { pango_attr_list_unref(attributes) }
        let items = pango_itemize(context, start, 0, Int32(buffer.count), attributes, nil)
        defer { freeItems(items) }
        return visual(items, of: buffer, start: start, face: face)
      }
    }
  }

  private func attributes(face: LoadedFace, features: [String]) -> OpaquePointer? {
    let list = pango_attr_list_new()
    pango_attr_list_insert(list, pango_attr_font_desc_new(face.description))
    pango_attr_list_insert(list, pango_attr_fallback_new(0))
    let settings = features.map { $0.hasPrefix("-") ? "\($0.dropFirst()) 0" : "\($0) 1" }
    pango_attr_list_insert(list, pango_attr_font_features_new(settings.joined(separator: ", ")))
    return list
  }

  private func visual(
    _ items: UnsafeMutablePointer<GList>?, of buffer: UnsafeBufferPointer<CChar>,
    start: UnsafePointer<CChar>, face: LoadedFace
  ) -> ShapedText {
    let ordered = pango_reorder_items(items)
    defer { g_list_free(ordered) }
    var result = ShapedText(runs: [], isFaulty: false)
    var node = ordered
    while let current = node {
      if let item = current.pointee.data?.assumingMemoryBound(to: PangoItem.self) {
        let run = shapeItem(item, of: buffer, start: start, face: face, isFaulty: &result.isFaulty)
        result.runs.append(run)
      }
      node = current.pointee.next
    }
    return result
  }

  private func shapeItem(
    _ item: UnsafeMutablePointer<PangoItem>, of buffer: UnsafeBufferPointer<CChar>,
    start: UnsafePointer<CChar>, face: LoadedFace, isFaulty: inout Bool
  ) -> ShapedText.Run {
    let offset = Int(item.pointee.offset)
    let length = Int(item.pointee.length)
    let glyphs = pango_glyph_string_new()
    defer { pango_glyph_string_free(glyphs) }
    pango_shape_full(
      start + offset, Int32(length), start, Int32(buffer.count), &item.pointee.analysis, glyphs)
    let pattern = item.pointee.analysis.font.flatMap { font in
      pango_fc_font_get_pattern(
        UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self))
    }
    if filePath(of: pattern) != face.face.path { isFaulty = true }
    let text = String(
      decoding: UnsafeRawBufferPointer(
        rebasing: UnsafeRawBufferPointer(buffer)[offset..<offset + length]),
      as: UTF8.self)
    let isRightToLeft = item.pointee.analysis.level % 2 == 1
    return run(
      of: glyphs, text: text, start: offset, isRightToLeft: isRightToLeft, isFaulty: &isFaulty)
  }

  private func run(
    of string: UnsafeMutablePointer<PangoGlyphString>?, text: String, start: Int,
    isRightToLeft: Bool, isFaulty: inout Bool
  ) -> ShapedText.Run {
    var run = ShapedText.Run(
      text: text, start: start, glyphs: [], clusters: [], isRightToLeft: isRightToLeft)
    guard let string else { return run }
    var starts: [Int] = []
    for i in 0..<Int(string.pointee.num_glyphs) {
      let info = string.pointee.glyphs[i]
      let isUnknown = info.glyph & glyphUnknownFlag != 0 && info.glyph != glyphEmpty
      if isUnknown || info.glyph == 0 { isFaulty = true }
      if info.glyph != glyphEmpty {
        run.glyphs.append(
          ShapedText.Glyph(
            id: info.glyph, advance: em(info.geometry.width), dx: em(info.geometry.x_offset),
            dy: em(info.geometry.y_offset)))
        starts.append(Int(string.pointee.log_clusters[i]))
      }
    }
    run.clusters = clusters(
      starts: isRightToLeft ? starts.reversed() : starts, byteCount: text.utf8.count)
    return run
  }
}

/// Texts that are kept shaped: some hundred serve every paper of a run, the rest are names, which come
/// once. Beyond this the store begins anew, so that memory stays flat however long the list is.
private let mostShapedTexts = 4096

/// Clusters from the byte at which each glyph's letters begin, in logical order.
private func clusters(starts: [Int], byteCount: Int) -> [GlyphRun.Cluster] {
  guard let first = starts.first else {
    return byteCount == 0 ? [] : [GlyphRun.Cluster(bytes: byteCount, glyphs: 0)]
  }
  var result = first == 0 ? [] : [GlyphRun.Cluster(bytes: first, glyphs: 0)]
  var index = 0
  while index < starts.count {
    let end = starts[index...].firstIndex { $0 != starts[index] } ?? starts.count
    let next = end < starts.count ? starts[end] : byteCount
    result.append(GlyphRun.Cluster(bytes: next - starts[index], glyphs: end - index))
    index = end
  }
  return result
}

/// PANGO_GLYPH_UNKNOWN_FLAG and PANGO_GLYPH_EMPTY, whose macros Swift does not import.
private let glyphUnknownFlag: PangoGlyph = 0x1000_0000
private let glyphEmpty: PangoGlyph = 0x0FFF_FFFF

private func em(_ units: Int32) -> Double { Double(units) / Double(shapingSize * PANGO_SCALE) }

private func freeItems(_ items: UnsafeMutablePointer<GList>?) {
  var node = items
  while let current = node {
    if let item = current.pointee.data {
      pango_item_free(item.assumingMemoryBound(to: PangoItem.self))
    }
    node = current.pointee.next
  }
  g_list_free(items)
}
