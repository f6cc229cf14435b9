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

  /// `text` on one line, whatever its width; closed by a space where more of the same paragraph follows.
  mutating func line(
    _ text: MarkedText, _ style: TextStyle, isContinued: Bool = false
  ) -> Line {
    guard let choice = faceChoice(for: text.plain, style) else { return Line() }
    var line = Line()
    for piece in text.pieces where !piece.marks.contains(.lineBreak) {
      line.fragments += fragments(piece, style, choice)
    }
    line.removeLastTracking(style.tracking)
    if isContinued {
      line.close(with: fonts.shape(" ", in: face(for: text.pieces.last?.marks ?? [], in: choice)))
    }
    return line
  }

  /// Each text on a line of its own; those of one paragraph that more follows are closed.
  mutating func lines(
    _ texts: [MarkedText], _ style: TextStyle, isContinued: Bool = false
  ) -> [Line] {
    texts.enumerated().map { index, text in
      line(text, style, isContinued: isContinued || index + 1 < texts.count)
    }
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
  mutating func removeLastTracking(_ tracking: Double) {
    guard tracking != 0, let last = fragments.indices.last,
      let glyph = fragments[last].run.glyphs.indices.last
    else { return }
    fragments[last].run.glyphs[glyph].advance -= tracking
  }
}
