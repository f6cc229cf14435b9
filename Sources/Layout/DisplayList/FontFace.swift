/// One face of one font file, as it was found and checked.
public struct FontFace: Hashable, Sendable {
  /// Family and style, as the catalogue of fonts names them: `EB Garamond 12 Italic`.
  public var name: String
  /// The font file.
  public var path: String
  /// The face's number in a collection; 0 elsewhere.
  public var index: Int

  /// Makes a face.
  public init(name: String, path: String, index: Int) {
    self.name = name
    self.path = path
    self.index = index
  }
}
