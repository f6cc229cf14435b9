internal import Localization

/// Marks of what is never hyphenated.
private let wholeMarks: Set<MarkedText.Mark> = [.name, .blank, .noteCall, .superscript]
/// First byte in UTF-8 of the other hyphens and dashes, U+2010 to U+2014 (of the apostrophe too).
private let leadingByte: UInt8 = 0xE2
/// Least letters on both sides of a word's own hyphen for a line to end there: not « a-|t-il ».
private let leastAtHyphen = 2
/// Least letters between an apostrophe and a hyphen, on either side: never « l’é-cole » nor « prud-|d’homme ».
private let leastAtApostrophe = 2

extension ParagraphWord {
  /// Where the word may be parted: after its own hyphens, and, with a hyphenator, between its syllables.
  ///
  /// Its first letter may be a capital where it begins a sentence. Never in a name, a number, an acronym, an address, nor where there is a capital that does not begin the
  /// sentence (OQLF, Vitrine linguistique 24874; Guide du rédacteur 4.1).
  func cuts(_ hyphenator: Hyphenator?, beginsSentence: Bool) -> [WordCut] {
    if hyphenator == nil, !mayHaveJoint { return [] }
    guard !isAddressOrNumber else { return [] }
    let own = ownHyphens
    guard let hyphenator, !hasInnerCapital(beginsSentence) else { return own }
    let added = segments.indices.filter { mayBeHyphenated($0) }.flatMap { index in
      runs(of: segments[index]).flatMap { run in
        run.cuts(hyphenator).map {
          WordCut(offset: $0, kind: own.isEmpty ? .hyphenation : .hyphenationInCompound)
        }
      }
    }
    return (own + added).sorted { $0.offset < $1.offset }
  }

  /// Whether it has a capital at all.
  var hasCapital: Bool {
    segments.contains { $0.piece.text.unicodeScalars.contains(where: \.properties.isUppercase) }
  }

  /// Its letters, where they are of one look and nothing is marked that is never hyphenated.
  var plainText: String? {
    guard segments.count == 1, wholeMarks.isDisjoint(with: segments[0].piece.marks) else {
      return nil
    }
    return segments[0].piece.text
  }

  /// A run of letters and apostrophes.
  fileprivate struct LetterRun {
    var letters: [Unicode.Scalar] = []
    /// Bytes of each in the word.
    var widths: [Int] = []
    var start: Int
  }

  /// Most words have none, and most paragraphs are broken without parting any.
  private var mayHaveJoint: Bool {
    segments.contains {
      $0.piece.text.utf8.contains { $0 == UInt8(ascii: "-") || $0 == leadingByte }
    }
  }

  private var isAddressOrNumber: Bool {
    let scalars = segments.filter { $0.piece.marks.isDisjoint(with: [.noteCall, .blank]) }
      .flatMap { Array($0.piece.text.unicodeScalars) }
    let core = scalars.reversed().drop { !$0.properties.isAlphabetic }.reversed()
    return scalars.contains { $0 == "@" || $0.properties.numericType != nil }
      || core.contains { $0 == "." || $0 == ":" || $0 == "/" || $0 == "_" }
  }

  /// Whether a letter is a capital, the first one of a sentence left aside.
  private func hasInnerCapital(_ beginsSentence: Bool) -> Bool {
    let letters = segments.flatMap {
      $0.piece.text.unicodeScalars.filter(\.properties.isAlphabetic)
    }
    return letters.dropFirst(beginsSentence ? 1 : 0).contains { $0.properties.isUppercase }
  }

  private func mayBeHyphenated(_ index: Int) -> Bool {
    let segment = segments[index]
    guard wholeMarks.isDisjoint(with: segment.piece.marks) else { return false }
    let before = index > 0 ? segments[index - 1].piece.text.unicodeScalars.last : nil
    let after =
      index + 1 < segments.count ? segments[index + 1].piece.text.unicodeScalars.first : nil
    return ![before, after].contains { $0?.properties.isAlphabetic ?? false }
  }

  private func runs(of segment: Segment) -> [LetterRun] {
    var (runs, offset, isOpen) = ([LetterRun](), segment.start, false)
    for scalar in segment.piece.text.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || scalar == "’" || scalar == "'"
      if isLetter, !isOpen { runs.append(LetterRun(start: offset)) }
      // The patterns know the straight apostrophe alone.
      if isLetter {
        runs[runs.count - 1].letters.append(scalar == "’" ? "'" : scalar)
        runs[runs.count - 1].widths.append(UTF8.width(scalar))
      }
      isOpen = isLetter
      offset += UTF8.width(scalar)
    }
    return runs
  }

  private var ownHyphens: [WordCut] {
    segments.filter { wholeMarks.isDisjoint(with: $0.piece.marks) }.flatMap { segment in
      let scalars = Array(segment.piece.text.unicodeScalars)
      var offset = segment.start
      return scalars.indices.compactMap { index -> WordCut? in
        offset += UTF8.width(scalars[index])
        guard isJoint(scalars[index]), isBetweenWords(scalars, index) else { return nil }
        return WordCut(offset: offset, kind: .ownHyphen)
      }
    }
  }

  /// A hyphen, or the en dash of « Saguenay–Lac-Saint-Jean ».
  private func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "–"
  }

  private func isBetweenWords(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = scalars[..<index].reversed().prefix { $0.properties.isAlphabetic }
    let after = scalars[(index + 1)...].prefix { $0.properties.isAlphabetic }
    return before.count >= leastAtHyphen && after.count >= leastAtHyphen
  }
}

extension ParagraphWord.LetterRun {
  /// Bytes of the word before each place where the run may be parted.
  fileprivate func cuts(_ hyphenator: Hyphenator) -> [Int] {
    let word = String(String.UnicodeScalarView(letters)).lowercased()
    guard word.unicodeScalars.count == letters.count else { return [] }
    return hyphenator.points(in: word).filter(isAwayFromApostrophes).map { point in
      start + widths[..<point].reduce(0, +)
    }
  }

  private func isAwayFromApostrophes(_ point: Int) -> Bool {
    let before = letters[..<point].reversed().prefix { $0.properties.isAlphabetic }.count
    let after = letters[point...].prefix { $0.properties.isAlphabetic }.count
    return before >= leastAtApostrophe && after >= leastAtApostrophe
  }
}
