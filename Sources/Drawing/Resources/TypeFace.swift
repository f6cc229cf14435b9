import CCairo
import Layout

/// A face of an open font as Cairo takes it.
final class TypeFace {
  let cairo: OpaquePointer

  init?(_ font: FontFace) {
    guard let file = FontFile(font) else { return nil }
    let flags = Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)
    guard let cairo = cairo_ft_font_face_create_for_ft_face(file.face, flags) else { return nil }
    self.cairo = cairo
    guard cairo_font_face_status(cairo) == CAIRO_STATUS_SUCCESS else { return nil }
    hand(over: file)
  }

  deinit { cairo_font_face_destroy(cairo) }

  /// Cairo closes the file when its last scaled copy of the face is gone, which may be after ours.
  private func hand(over file: FontFile) {
    let held = Unmanaged.passRetained(file)
    let status = cairo_font_face_set_user_data(cairo, Self.fileKey, held.toOpaque()) { file in
      if let file { Unmanaged<FontFile>.fromOpaque(file).release() }
    }
    if status != CAIRO_STATUS_SUCCESS { held.release() }
  }

  /// Cairo tells user data apart by the address of their key; nothing is ever written there.
  private nonisolated(unsafe) static let fileKey =
    UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)
}
