import Layout

/// The fonts opened so far.
final class TypeCase {
  private var faces: [FontFace: TypeFace] = [:]

  /// The face, opened at its first use; nil where its file cannot be read as a font.
  func face(_ face: FontFace) -> TypeFace? {
    if let known = faces[face] { return known }
    let opened = TypeFace(face)
    faces[face] = opened
    return opened
  }
}
