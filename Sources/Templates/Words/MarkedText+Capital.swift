internal import Localization

extension MarkedText {
  /// With a capital at its beginning: « la Ville verse » as a sentence that follows another, « du 3 au 7 août »
  /// as a line of its own.
  func withCapital() -> MarkedText {
    guard let first = pieces.first, let letter = first.text.first, !first.marks.contains(.blank)
    else { return self }
    let capital = MarkedText.Piece(
      letter.uppercased() + first.text.dropFirst(), first.marks)
    return MarkedText([capital] + pieces.dropFirst())
  }
}
