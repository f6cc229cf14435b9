extension SignText {
  /// How many scalars.
  var count: Int { cells.count }

  /// The kind of what stands at an index; outside, the end of a line.
  func kind(_ index: Int) -> SignKind {
    index >= 0 && index < cells.count ? cells[index].kind : .lineEnd
  }

  /// The scalar of an index, NUL outside.
  func scalar(_ index: Int) -> Unicode.Scalar {
    index >= 0 && index < cells.count ? cells[index].scalar : "\0"
  }

  /// Whether a blank that may be changed stands there.
  func isBlank(_ index: Int) -> Bool { kind(index) == .blank }

  /// Whether a digit that may be looked at as part of a number stands there: not one of a code.
  func isDigit(_ index: Int) -> Bool { kind(index) == .digit }

  /// Whether a letter stands there, changeable or not.
  func isLetter(_ index: Int) -> Bool { kind(index).isAny(of: .letter) }

  /// Whether a letter or digit stands there, changeable or not.
  func isWordPart(_ index: Int) -> Bool { kind(index).isAny(of: .wordPart) }

  /// The index of the last cell before `index` that is no blank.
  func before(_ index: Int) -> Int {
    var i = index - 1
    while isBlank(i) { i -= 1 }
    return i
  }

  /// The index of the first cell from `index` on that is no blank.
  func after(_ index: Int) -> Int {
    var i = index
    while isBlank(i) { i += 1 }
    return i
  }

  /// The letters from `start` on that belong to no code or name.
  func letters(from start: Int) -> Range<Int> {
    var end = start
    while isLetter(end), !kind(end).isAny(of: .fixed) { end += 1 }
    return start..<end
  }

  /// The letters before `end` that belong to no code or name.
  func letters(to end: Int) -> Range<Int> {
    var start = end
    while isLetter(start - 1), !kind(start - 1).isAny(of: .fixed) { start -= 1 }
    return start..<end
  }

  /// Whether the scalars of `word` stand from `index` on.
  func has(_ word: String, at index: Int) -> Bool {
    var i = index
    for scalar in word.unicodeScalars {
      guard self.scalar(i) == scalar else { return false }
      i += 1
    }
    return true
  }

  /// Whether what stands in a range is a word of the list.
  func isWord(_ range: Range<Int>, of list: WordList) -> Bool {
    guard !range.isEmpty else { return false }
    let first = cells[range.lowerBound].scalar
    for word in list.words where word.count == range.count && word[0] == first {
      if zip(range, word).allSatisfy({ cells[$0].scalar == $1 }) { return true }
    }
    return false
  }

  /// Whether a word may begin at `index`: nothing before it that belongs to it.
  func isWordStart(_ index: Int) -> Bool { !isWordPart(index - 1) && scalar(index - 1) != "-" }
}

// MARK: - Changing

extension SignText {
  /// Puts a sign in place of another.
  mutating func replace(_ index: Int, with scalar: Unicode.Scalar, _ kind: SignKind) {
    cells[index].kind = kind
    guard cells[index].scalar != scalar else { return }
    cells[index].scalar = scalar
    isChanged = true
  }

  /// Takes signs out.
  mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    cells.removeSubrange(range)
    isChanged = true
  }
}
