internal import CPango
internal import Document

/// A face that is open: what it is called, how Pango is asked for it, which characters it has.
struct LoadedFace {
  let reference: FontReference
  let face: FontFace
  /// Owned by the library.
  let description: OpaquePointer
  /// Fontconfig's set; owned by the library's configuration.
  let characters: OpaquePointer?
  /// Height of the letter H above the baseline, in em: what gaps are measured to.
  let capHeight: Double

  /// Whether the font has a glyph of its own for `character`.
  func has(_ character: Unicode.Scalar) -> Bool {
    FcCharSetHasChar(characters, character.value) != 0
  }

  /// The characters of `text` that the font lacks, each once, in order. Characters that are never
  /// drawn (spaces set as glue, joiners, the no-break hyphen, drawn as a hyphen) count as present.
  func missing(in text: String) -> [Unicode.Scalar] {
    var seen: Set<Unicode.Scalar> = []
    return text.unicodeScalars.filter { scalar in
      !has(scalar) && !isNeverDrawn(scalar) && seen.insert(scalar).inserted
    }
  }
}

/// Fontconfig's path of a pattern's file.
func filePath(of pattern: OpaquePointer?) -> String? {
  var path: UnsafeMutablePointer<FcChar8>?
  guard FcPatternGetString(pattern, FC_FILE, 0, &path) == FcResultMatch, let path else {
    return nil
  }
  return String(cString: path)
}

/// Fontconfig's character set of a pattern.
func characters(of pattern: OpaquePointer?) -> OpaquePointer? {
  var set: OpaquePointer?
  return FcPatternGetCharSet(pattern, FC_CHARSET, 0, &set) == FcResultMatch ? set : nil
}

private func isNeverDrawn(_ scalar: Unicode.Scalar) -> Bool {
  SpecialSpace(scalar) != nil || scalar == "\u{2011}" || scalar == "\u{2028}"
    || scalar.properties.isDefaultIgnorableCodePoint
}
