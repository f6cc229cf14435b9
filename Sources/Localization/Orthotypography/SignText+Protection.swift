extension SignText {
  /// Marks what is no prose and stays as typed: addresses of the Web and of mail, paths, file names,
  /// options, tags, entities of HTML, emoticons, and what stands between backticks.
  mutating func protectTokens() {
    if found.isAny(of: .backtick) { protectCodeSpans() }
    guard found.isAny(of: [.code, .tall, .point, .doubled, .dash]) else { return }
    var start = 0
    var kinds: SignKind = []
    for index in 0...count {
      let kind = kind(index)
      guard kind.isAny(of: [.gap, .quote]) else {
        kinds.formUnion(kind)
        continue
      }
      if kinds.isAny(of: [.code, .tall, .point, .dash]) { protect(token: start..<index, kinds) }
      kinds = []
      start = index + 1
    }
  }

  private mutating func protect(token: Range<Int>, _ kinds: SignKind) {
    if kinds.isAny(of: .tall), isEmoticon(token) || isShortcode(token) || isEntity(token) {
      fix(token)
      return
    }
    let body = trimmed(token)
    if kinds.isAny(of: .code), isAddress(body) || isPath(body) || isFormula(body) {
      fix(body)
    } else if kinds.isAny(of: .point), isWebAddress(body) || isFile(body) {
      fix(body)
    } else if kinds.isAny(of: .dash), has("--", at: token.lowerBound),
      isLetter(token.lowerBound + 2)
    {
      fix(body)
    }
  }

  private mutating func fix(_ range: Range<Int>) {
    for index in range {
      cells[index].kind = SignText.fixed(cells[index].kind).subtracting(.apostrophe).union(.coded)
    }
  }

  /// The token without the signs of the sentence that stand round it.
  private func trimmed(_ token: Range<Int>) -> Range<Int> {
    var start = token.lowerBound
    var end = token.upperBound
    while start < end, isWrapping(start, [.opening, .apostrophe]) { start += 1 }
    while start < end,
      isWrapping(
        end - 1, [.opening, .closing, .apostrophe, .comma, .point, .ellipsis, .tall])
    {
      end -= 1
    }
    return start..<end
  }

  private func isWrapping(_ index: Int, _ kinds: SignKind) -> Bool {
    kind(index).isAny(of: kinds) || ["*", "<", ">"].contains(scalar(index))
  }

  /// `code` between two backticks, as Markdown has it.
  private mutating func protectCodeSpans() {
    var opening: Int?
    for index in cells.indices {
      if kind(index) == .lineEnd { opening = nil }
      guard scalar(index) == "`", kind(index) == .apostrophe, scalar(index + 1) != "`",
        scalar(index - 1) != "`"
      else { continue }
      if let start = opening, !isWordPart(index + 1), !isBlank(index - 1) {
        fix(start..<index + 1)
        opening = nil
      } else if !isWordPart(index - 1), !kind(index + 1).isAny(of: .gap) {
        opening = index
      }
    }
  }
}
