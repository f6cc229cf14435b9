internal import Document
internal import Localization

extension LineParts {
  /// Stretches or shrinks white and letters to the measure; a line that is not justified only where it is a
  /// little too wide for having been shaped anew.
  mutating func justify(in available: Length, _ style: ParagraphStyle, isLast: Bool) {
    let tracking = style.text.size * style.text.tracking
    var fit = self.fit
    fit.width += -tracking - leftHang - rightHang
    let missing = available - fit.width
    if missing >= .zero, isLast || style.setting != .justified { return }
    let total = missing >= .zero ? fit.stretch + fit.give : fit.shrink + fit.give
    guard total > .zero else { return }
    let ratio = missing / total
    let letters = min(max(ratio, -1), 1)
    let rest = missing - fit.give * letters
    let white = missing >= .zero ? fit.stretch : fit.shrink
    give(letters: letters * WordSpacing.letterGive, white: white > .zero ? rest / white : 0)
  }

  private var fit: LineFit {
    var fit = LineFit()
    for part in parts {
      switch part {
      case .letters(let piece, let fragments):
        for fragment in fragments ?? [] {
          fit.width += fragment.width
          if piece.marks.contains(.blank) { continue }
          fit.give += fragment.size * (Double(fragment.movingGlyphs) * WordSpacing.letterGive)
        }
      case .space(let space, let glue):
        fit.width += space.fragment.width
        fit.stretch += glue.stretch
        fit.shrink += glue.shrink
      }
    }
    return fit
  }

  private mutating func give(letters: Double, white: Double) {
    for index in parts.indices {
      switch parts[index] {
      case .letters(let piece, let fragments):
        if piece.marks.contains(.blank) { continue }
        parts[index] = .letters(piece, fragments?.map { $0.tracked(by: letters) })
      case .space(var space, let glue):
        let change = (white >= 0 ? glue.stretch : glue.shrink) * white
        space.fragment.widen(by: change)
        parts[index] = .space(space, glue)
      }
    }
  }
}

extension Line.Fragment {
  /// The same letters, moved apart by a share of the em.
  fileprivate func tracked(by share: Double) -> Line.Fragment {
    var fragment = self
    for index in run.glyphs.indices where run.glyphs[index].advance != 0 {
      fragment.run.glyphs[index].advance += share
    }
    return fragment
  }

  /// Makes a space wider.
  fileprivate mutating func widen(by width: Length) {
    guard !run.glyphs.isEmpty else { return }
    run.glyphs[0].advance += width / size
  }
}
