internal import Document

extension Length {
  /// In twentieths of a point, as WordprocessingML wants lengths.
  var twips: Int { Int((points * 20).rounded()) }
  /// In half points: sizes of letters.
  var halfPoints: Int { Int((points * 2).rounded()) }
}

extension StraightLine {
  /// The thickness of a border: in eighths of a point, from 2 to 96 (ISO/IEC 29500-1, 17.3.4).
  var borderSize: Int { min(96, max(2, Int((width.points * 8).rounded()))) }

  /// A border of this thickness on one side: `w:top`, `w:bottom`.
  func border(_ side: String, space: Int = 0) -> XMLElement {
    XMLElement(
      side,
      [
        "w:val": "single", "w:sz": "\(borderSize)", "w:space": "\(space)", "w:color": "auto",
      ])
  }
}
