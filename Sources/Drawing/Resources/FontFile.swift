import CCairo
import Layout

/// An open font file.
///
/// Each has a FreeType library of its own. Cairo's cache may let go of a face after its press is gone
/// and on another thread; closing it then touches nothing that somebody else uses.
final class FontFile {
  let library: FT_Library
  let face: FT_Face

  init?(_ font: FontFace) {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return nil }
    var face: FT_Face?
    guard FT_New_Face(library, font.path, font.index, &face) == 0, let face else {
      FT_Done_FreeType(library)
      return nil
    }
    self.library = library
    self.face = face
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
  }
}
