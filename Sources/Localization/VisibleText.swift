/// Marked text for the eyes of a person at a terminal: raised letters between `<sup>` and `</sup>`, and,
/// where asked for, the special spaces and signs by name: `<NBSP>`, `<NNBSP>`, `<NBHY>`, `<MINUS>`.
public func visible(_ text: MarkedText, specialSigns: Bool = false) -> String {
  text.pieces.map { piece in
    let letters = specialSigns ? namingSpecialSigns(piece.text) : piece.text
    if piece.marks.contains(.lineBreak) { return "\n" }
    return piece.marks.contains(.superscript) ? "<sup>\(letters)</sup>" : letters
  }.joined()
}

/// The signs that look like others.
private let specialSignNames: [(sign: String, name: String)] = [
  (Signs.noBreakSpace, "<NBSP>"), (Signs.narrowNoBreakSpace, "<NNBSP>"),
  (Signs.noBreakHyphen, "<NBHY>"), (Signs.minus, "<MINUS>"),
]

private func namingSpecialSigns(_ text: String) -> String {
  specialSignNames.reduce(text) { $0.replacing($1.sign, with: $1.name) }
}
