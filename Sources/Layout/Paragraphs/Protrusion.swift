internal import Document
internal import Localization

/// How far signs hang out of the margins, so that these look straight: a share of the sign's own width.
///
/// The shares are those that microtype gives to any text font (`microtype.dtx`, settings `default` and
/// `T1-default`), after Thành, “Micro-typographic extensions to the TeX typesetting system” (2000), chapter 2;
/// the ellipsis hangs by its last point. In EB Garamond and Linux Libertine no sign hangs by more than 0.17 em.
enum Protrusion {
  /// Where a line begins and where it ends.
  static let shares: [Unicode.Scalar: (left: Double, right: Double)] = [
    ".": (0, 0.70), ",": (0, 0.50), ":": (0, 0.50), ";": (0, 0.30), "!": (0, 0.10), "?": (0, 0.10),
    "…": (0, 0.20), "-": (0, 0.50), "\u{2010}": (0, 0.50), "\u{2011}": (0, 0.50),
    "–": (0.20, 0.20), "—": (0.15, 0.15), "’": (0.30, 0.40), "‘": (0.30, 0.40),
    "“": (0.30, 0.30), "”": (0.30, 0.30), "«": (0.20, 0.20), "»": (0.20, 0.20),
    "(": (0.10, 0), ")": (0, 0.20), "/": (0.10, 0.20), "%": (0.05, 0.05),
    "1": (0.05, 0.05), "4": (0.05, 0.05), "7": (0.05, 0.05),
    "A": (0.05, 0.05), "À": (0.05, 0.05), "F": (0, 0.05), "J": (0.05, 0), "L": (0, 0.05),
    "T": (0.05, 0.05), "V": (0.05, 0.05), "W": (0.05, 0.05), "X": (0.05, 0.05), "Y": (0.05, 0.05),
    "k": (0, 0.05), "v": (0.05, 0.05), "w": (0.05, 0.05), "y": (0, 0.05),
  ]

  /// How far a word's first sign hangs out at the beginning of a line; an open line never does.
  static func left(_ segment: ParagraphWord.Segment?) -> Length {
    guard let segment, let sign = segment.piece.text.unicodeScalars.first,
      let fragment = segment.fragments.first, let glyph = fragment.run.glyphs.first,
      let share = shares[sign], segment.hangs
    else { return .zero }
    return fragment.size * (glyph.advance * share.left)
  }

  /// How far a word's last sign hangs out at the end of a line.
  static func right(_ segment: ParagraphWord.Segment?) -> Length {
    guard let segment, let sign = segment.piece.text.unicodeScalars.last, segment.hangs else {
      return .zero
    }
    return right(segment.fragments.last, sign)
  }

  /// How far the last glyph of a fragment, which is `sign`, hangs out at the end of a line.
  static func right(_ fragment: Line.Fragment?, _ sign: Unicode.Scalar) -> Length {
    guard let fragment, let glyph = fragment.run.glyphs.last, let share = shares[sign] else {
      return .zero
    }
    return fragment.size * (glyph.advance * share.right)
  }
}

extension ParagraphWord.Segment {
  fileprivate var hangs: Bool {
    piece.marks.isDisjoint(with: [.blank, .noteCall, .superscript])
  }
}
