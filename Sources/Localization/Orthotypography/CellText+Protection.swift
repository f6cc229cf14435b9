extension CellText {
  /// Marks what is no prose and must stay as typed: addresses of the Web and of mail, file names.
  mutating func protectTokens() {
    var start = 0
    while start < count {
      guard !isSeparator(start) else {
        start += 1
        continue
      }
      var end = start
      while end < count, !isSeparator(end) { end += 1 }
      protect(token: start..<end)
      start = end
    }
  }

  private func isSeparator(_ index: Int) -> Bool {
    isEnd(index) || isBlank(index) || self[index] == "«" || self[index] == "»"
  }

  /// Punctuation at a token's end belongs to the sentence.
  private mutating func protect(token: Range<Int>) {
    var end = token.upperBound
    while end > token.lowerBound, let last = self[end - 1],
      ".,;:!?)]…\"".unicodeScalars.contains(last)
    {
      end -= 1
    }
    guard isAddress(token.lowerBound..<end) else { return }
    for index in token.lowerBound..<end where cells[index].protection == .none {
      cells[index].protection = .code
    }
  }

  private func isAddress(_ token: Range<Int>) -> Bool {
    if has("www.", at: token.lowerBound) || has("--", at: token.lowerBound) { return true }
    return token.contains { index in
      switch self[index] {
      case "@": index > token.lowerBound && index + 1 < token.upperBound
      case ":": has("://", at: index)
      case ".": isFileEnding(index + 1..<token.upperBound) && isFileName(token.lowerBound..<index)
      default: false
      }
    }
  }

  /// `.csv`, `.yaml`, `.pdf`: two to four lower-case letters.
  private func isFileEnding(_ ending: Range<Int>) -> Bool {
    (2...4).contains(ending.count)
      && ending.allSatisfy { self[$0].map { ("a"..."z").contains($0) } ?? false }
  }

  /// What a file's name has before its ending: letters, digits and the signs of a path.
  private func isFileName(_ name: Range<Int>) -> Bool {
    guard let last = name.last, isLetter(last) || isDigit(last) else { return false }
    return name.allSatisfy { index in
      isLetter(index) || isDigit(index)
        || self[index].map { "-_./".unicodeScalars.contains($0) } ?? false
    }
  }
}
