/// A font file that was found on the disk, with the name that styles know it by.
public struct FontFile: Hashable, Sendable {
  /// As styles name it.
  public var family: String
  /// As styles name it.
  public var style: String
  /// Where the file is.
  public var path: String

  /// Makes a font file.
  public init(family: String, style: String, path: String) {
    self.family = family
    self.style = style
    self.path = path
  }
}
