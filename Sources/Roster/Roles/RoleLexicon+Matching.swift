import Localization
import Problems

extension RoleLexicon {
  /// What a piece of a cell names: a known function with the gender that its form shows.
  func meaning(of piece: String) -> (key: String, gender: Gender?)? {
    if let meaning = meanings[foldedLabel(piece)] {
      return (meaning.key, isInclusive(piece) ? nil : meaning.gender)
    }
    if let key = inclusiveKey(of: piece) { return (key, nil) }
    guard let office = dropping(Self.boards, from: foldedLabel(piece)),
      let meaning = meanings[office]
    else { return nil }
    return (meaning.key, isInclusive(piece) ? nil : meaning.gender)
  }

  /// The spelling that was probably meant; short abbreviations are near to everything.
  func nearestSpelling(to piece: String) -> String? {
    let candidates = entries.flatMap { [$0.key] + $0.spellings }.filter { $0.count >= 5 }
    return nearestMatch(to: piece, among: candidates, folding: foldedLabel)
  }

  /// « trésorier·ère », « président/e », « président-e »: the form before the last of these signs.
  ///
  /// What follows is an ending, or the other form of the same function.
  private func inclusiveKey(of piece: String) -> String? {
    guard let mark = piece.lastIndex(where: { "·•.⋅‧/-‐‑".contains($0) }) else { return nil }
    let ending = piece[piece.index(after: mark)...]
    guard let meaning = meanings[foldedLabel(String(piece[..<mark]))] else { return nil }
    let isEnding = ending.count <= 5 && !ending.isEmpty && ending.allSatisfy(\.isLetter)
    let isOtherForm = meanings[foldedLabel(String(ending))]?.key == meaning.key
    return isEnding || isOtherForm ? meaning.key : nil
  }

  private func isInclusive(_ piece: String) -> Bool { piece.contains { "()·•/".contains($0) } }

  private func dropping(_ endings: [String], from folded: String) -> String? {
    endings.first { folded.hasSuffix(" " + $0) }.map { String(folded.dropLast($0.count + 1)) }
  }

  /// The board, which the words of the functions name themselves; folded.
  private static let boards = [
    "du conseil d administration", "du conseil", "du ca", "de la cooperative",
  ]
}
