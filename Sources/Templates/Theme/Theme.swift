internal import Document

/// A look: palette, type scale, fonts by role, ornament. Read from `templates/themes/<name>.yaml`.
public struct Theme: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Colours by name.
  var colors: [String: Color]
  /// Text styles by name.
  var styles: [String: TextStyle]
  /// Straight rules by name.
  var lines: [String: StraightLine]
  /// The swelled rule.
  var swelledRule: SwelledRule?
  /// The frame.
  var guilloche: Guilloche?
  /// Rosettes by name.
  var rosettes: [String: Rosette]
}
