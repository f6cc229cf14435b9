/// How text looks: face, size, colour, OpenType features.
public struct TextStyle: Hashable, Sendable {
  /// What letters are turned into when they are drawn; the text layer keeps them as typed.
  public enum Case: Hashable, Sendable {
    /// As typed.
    case asTyped
    /// Capitals, with their accents.
    case capitals
    /// Small capitals throughout (features `smcp` and `c2sc`).
    case smallCapitals
  }

  /// The face.
  public var font: FontReference
  /// Size of the em.
  public var size: Length
  /// Least size to which it may shrink; equal to `size` where it may not.
  public var minimumSize: Length
  /// From one baseline to the next.
  public var leading: Length
  /// Added between letters, in em; never after the last one.
  public var tracking: Double
  /// OpenType features, as `onum` or `-clig`.
  public var features: [String]
  /// How letters are drawn.
  public var letterCase: Case
  /// Colour of the ink.
  public var color: Color

  /// Makes a style; `leading` is 1.2 em and nothing shrinks unless said.
  public init(
    font: FontReference, size: Length, minimumSize: Length? = nil, leading: Length? = nil,
    tracking: Double = 0, features: [String] = [], letterCase: Case = .asTyped,
    color: Color = .black
  ) {
    self.font = font
    self.size = size
    self.minimumSize = minimumSize ?? size
    self.leading = leading ?? size * 1.2
    self.tracking = tracking
    self.features = features
    self.letterCase = letterCase
    self.color = color
  }

  /// The same style larger or smaller: size, floor and leading scale together.
  public func scaled(by factor: Double) -> TextStyle {
    var style = self
    style.size = size * factor
    style.minimumSize = minimumSize * factor
    style.leading = leading * factor
    return style
  }
}
