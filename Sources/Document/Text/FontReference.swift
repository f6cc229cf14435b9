/// The font that a style asks for; whether it exists and has the letters, the layout finds out.
public struct FontReference: Hashable, Sendable {
  /// Family, as the catalogue `fonts/polices.yaml` names it: `EB Garamond 12`.
  public var family: String
  /// Style within the family: `Regular`, `Italic`, `Bold`.
  public var style: String

  /// Makes a reference.
  public init(family: String, style: String = "Regular") {
    self.family = family
    self.style = style
  }
}
