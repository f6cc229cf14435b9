internal import Document
internal import Localization
internal import Problems

/// Sets text in styles: finds the face, shapes, tracks, raises superscripts, and remembers problems.
///
/// One for each block that is laid out: its problems are that block's.
struct Typesetter {
  let fonts: FontLibrary
  /// The block's name, for problems.
  let field: String
  /// What was met, each only once.
  private(set) var problems: [Problem] = []

  init(_ fonts: FontLibrary, field: String) {
    self.fonts = fonts
    self.field = field
  }

  /// Adds a problem unless the same one was met before.
  mutating func report(
    _ code: String, _ severity: Severity, _ arguments: [String: Problem.Value] = [:]
  ) {
    let problem = Problem(code, severity, at: Place(field: field), arguments)
    if !problems.contains(problem) { problems.append(problem) }
  }

  /// `text` on one line, whatever its width.
  mutating func line(_ text: MarkedText, _ style: TextStyle) -> Line {
    guard let choice = faceChoice(for: text.plain, style) else { return Line() }
    var line = Line()
    for piece in text.pieces where !piece.marks.contains(.lineBreak) {
      line.fragments += fragments(piece, style, choice)
    }
    line.removeLastTracking(style.tracking)
    return line
  }

  /// Cap height of a style: what gaps above it are measured to.
  func capHeight(_ style: TextStyle) -> Length {
    style.size * (fonts.face(style.font)?.capHeight ?? 0)
  }

  /// Width of `text` at one em, for fitting.
  mutating func emWidth(_ text: String, _ style: TextStyle) -> Double {
    var measuring = style
    measuring.size = .pt(1)
    return line(MarkedText(text), measuring).width.points
  }
}

extension Line {
  /// Tracking stands between letters, never after the last one: a centred line is centred on its ink.
  fileprivate mutating func removeLastTracking(_ tracking: Double) {
    guard tracking != 0, let last = fragments.indices.last,
      let glyph = fragments[last].run.glyphs.indices.last
    else { return }
    fragments[last].run.glyphs[glyph].advance -= tracking
  }
}
