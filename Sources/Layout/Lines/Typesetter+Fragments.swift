internal import Document
internal import Localization
internal import Problems

/// How superscripts are made where a font has no `sups`: 0.60 em, raised 0.33 em (LOOKS 0.2).
private let madeSuperscript = (scale: 0.60, rise: 0.33)

/// From this tracking on, a word goes into the text layer as one cluster: readers of the file would
/// take wide gaps for word spaces (poppler's limit is a tenth of an em).
private let wideTracking = 0.05

/// Between small capitals in running text (LOOKS 4).
private let smallCapitalTracking = 0.04

extension Typesetter {
  /// A piece of text, shaped: stretches of letters, spaces set as glue, raised letters.
  mutating func fragments(
    _ piece: MarkedText.Piece, _ style: TextStyle, _ choice: LoadedFace
  ) -> [Line.Fragment] {
    let face = face(for: piece.marks, in: choice)
    let style = style.marked(piece.marks)
    let isWhole = style.tracking >= wideTracking || style.letterCase == .capitals
    return stretches(of: piece.text, splitAtSpaces: isWhole).flatMap { stretch in
      piece.marks.contains(.superscript)
        ? superscript(stretch, style, face) : plain(stretch, style, face, isWhole: isWhole)
    }
  }

  private mutating func plain(
    _ text: String, _ style: TextStyle, _ face: LoadedFace, isWhole: Bool
  ) -> [Line.Fragment] {
    shaped(text, style, face).map { run in
      var run = run
      if isWhole { run.joinClusters() }
      return fragment(run, style, face)
    }
  }

  private mutating func superscript(
    _ text: String, _ style: TextStyle, _ face: LoadedFace
  ) -> [Line.Fragment] {
    var raised = style
    raised.features.append("sups")
    let raisedRuns = shaped(text, raised, face)
    let plainRuns = shaped(text, style, face)
    if raisedRuns.map({ $0.glyphs.map(\.id) }) != plainRuns.map({ $0.glyphs.map(\.id) }) {
      return raisedRuns.map { fragment($0, style, face) }
    }
    return plainRuns.map { run in
      var made = fragment(run, style, face)
      made.size = style.size * madeSuperscript.scale
      made.rise = style.size * madeSuperscript.rise
      return made
    }
  }

  private func fragment(
    _ run: ShapedText.Run, _ style: TextStyle, _ face: LoadedFace
  ) -> Line.Fragment {
    Line.Fragment(run: run, face: face.face, size: style.size, rise: .zero, color: style.color)
  }

  /// One stretch, shaped as drawn (capitals, small capitals) and tracked; runs in visual order.
  private mutating func shaped(
    _ text: String, _ style: TextStyle, _ face: LoadedFace
  ) -> [ShapedText.Run] {
    if let glue = glue(text, face) { return [glue] }
    let cased = style.features + (style.letterCase == .smallCapitals ? ["smcp", "c2sc"] : [])
    let features = style.tracking == 0 ? cased : cased + ["-liga", "-clig"]
    let source = style.letterCase == .capitals ? text.uppercased() : text
    var result = fonts.shape(source, in: face, features: features)
    if result.isFaulty {
      report(
        LayoutProblem.faultyShaping, .error, ["text": .text(text), "font": .text(face.face.name)])
    }
    if style.tracking != 0 { result.track(by: style.tracking) }
    if style.letterCase == .capitals { result.restoreLetters(of: text) }
    return result.runs
  }

  /// A narrow space or a no-break hyphen: the glyph of its plain sister, the character of its own.
  private func glue(_ text: String, _ face: LoadedFace) -> ShapedText.Run? {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    let sister: String
    if SpecialSpace(scalar) != nil {
      sister = " "
    } else if scalar == "\u{2011}", !face.has(scalar) {
      sister = "-"
    } else {
      return nil
    }
    guard var run = fonts.shape(sister, in: face).runs.first else { return nil }
    if let width = SpecialSpace(scalar)?.width, !run.glyphs.isEmpty {
      run.glyphs[0].advance = width
    }
    run.text = text
    run.joinClusters()
    return run
  }

  /// Splits before and after spaces that are set as glue and no-break hyphens, and at every space
  /// where words are kept whole.
  private func stretches(of text: String, splitAtSpaces: Bool) -> [String] {
    var result: [String] = []
    var isOpen = false
    for scalar in text.unicodeScalars {
      let isAlone =
        SpecialSpace(scalar) != nil || scalar == "\u{2011}"
        || (splitAtSpaces && scalar == " ")
      if isOpen, !isAlone, let last = result.indices.last {
        result[last].unicodeScalars.append(scalar)
      } else {
        result.append(String(scalar))
      }
      isOpen = !isAlone
    }
    return result
  }
}

extension TextStyle {
  /// The look of a piece with these marks, its face aside.
  fileprivate func marked(_ marks: Set<MarkedText.Mark>) -> TextStyle {
    guard marks.contains(.smallCapitals) else { return self }
    var style = self
    style.letterCase = .smallCapitals
    style.tracking = max(tracking, smallCapitalTracking)
    return style
  }
}
