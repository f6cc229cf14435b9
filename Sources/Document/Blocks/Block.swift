/// One thing that a page says or shows, with the name that templates and problems call it by.
public struct Block: Hashable, Sendable {
  /// What kind of thing it is.
  public enum Content: Hashable, Sendable {
    /// Lines of text.
    case text(TextBlock)
    /// The name of the person whom the paper honours.
    case name(NameBlock)
    /// The partners' logos.
    case logos(LogoRow)
    /// A rule that swells in its middle (filet anglais).
    case swelledRule(SwelledRule)
    /// A straight hairline.
    case line(StraightLine)
    /// Numbers with their labels.
    case figures(FigureRow)
    /// Places to sign.
    case signatures(SignatureRow)
    /// A medallion with the year.
    case seal(Seal)
    /// A QR code.
    case code(QRCode)
    /// Free space for a rubber stamp.
    case stampSpace(StampSpace)
  }

  /// Its name in templates: `objet`, `heures`.
  public var name: String
  /// What it is.
  public var content: Content

  /// Makes a block.
  public init(_ name: String, _ content: Content) {
    self.name = name
    self.content = content
  }
}
