/// A partner's logo.
public struct Logo: Hashable, Sendable {
  /// The picture, SVG or PNG.
  public var file: FileReference
  /// The partner's name: what is read aloud in the picture's place, so never empty.
  public var partner: String

  /// Makes a logo.
  public init(file: FileReference, partner: String) {
    self.file = file
    self.partner = partner
  }
}
