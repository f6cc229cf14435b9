internal import Document
internal import Localization

/// What stands on one line of a paragraph, on its way to be set.
struct LineParts {
  /// Letters or white.
  enum Part {
    /// Letters of one look; nil glyphs where a word is parted, until it is shaped again.
    case letters(MarkedText.Piece, [Line.Fragment]?)
    /// White.
    case space(ParagraphSpace, Glue)
  }

  /// Whether the next line goes on with the same word.
  let endsWithinWord: Bool
  /// Whether a hyphen is added.
  let isHyphenated: Bool
  /// From the left.
  var parts: [Part] = []
  /// How far the first sign hangs out.
  let leftHang: Length
  /// How far the last sign hangs out.
  let rightHang: Length
  /// How many notes are called.
  var noteCalls: Int {
    parts.count {
      if case .letters(let piece, _) = $0 { piece.marks.contains(.noteCall) } else { false }
    }
  }
  /// The marks of the last letters.
  var lastMarks: Set<MarkedText.Mark> {
    if case .letters(let piece, _)? = parts.last { piece.marks } else { [] }
  }

  /// The items of a paragraph from one break to the next.
  init(_ setter: ParagraphSetter, _ range: Range<Int>) {
    let items = setter.items
    let boxes = range.compactMap { if case .box(let box) = items[$0] { box } else { nil } }
    if case .penalty(let penalty) = items[range.upperBound], penalty.isHyphen {
      isHyphenated = penalty.addsHyphen
      endsWithinWord = true
      rightHang = penalty.hang
    } else {
      (isHyphenated, endsWithinWord) = (false, false)
      rightHang = boxes.last?.rightHang ?? .zero
    }
    leftHang = boxes.first?.leftHang ?? .zero
    collect(items[range], of: setter.text)
  }
}

extension LineParts {
  private mutating func collect(_ items: ArraySlice<ParagraphItem>, of text: ParagraphText) {
    var open: Box.Letters?
    for item in items {
      switch item {
      case .box(let box):
        if let letters = open, letters.token == box.letters.token {
          open?.bytes = letters.bytes.lowerBound..<box.letters.bytes.upperBound
        } else {
          append(open, of: text)
          open = box.letters
        }
      case .glue(let glue):
        append(open, of: text)
        open = nil
        if !parts.isEmpty, case .space(let space) = text.tokens[glue.token] {
          parts.append(.space(space, glue))
        }
      case .penalty: break
      }
    }
    append(open, of: text, isLast: true)
  }

  /// Adds the letters of a box, or of several that follow each other in one word.
  private mutating func append(
    _ letters: Box.Letters?, of text: ParagraphText, isLast: Bool = false
  ) {
    guard let letters, let word = text.word(letters.token) else { return }
    for segment in word.segments {
      let bytes = letters.bytes.clamped(to: segment.start..<segment.end)
      guard !bytes.isEmpty else { continue }
      let ends = isLast && isHyphenated && bytes.upperBound == letters.bytes.upperBound
      if bytes.count == segment.end - segment.start, !ends {
        parts.append(.letters(segment.piece, segment.fragments))
        continue
      }
      let slice = segment.piece.text.utf8.dropFirst(bytes.lowerBound - segment.start)
        .prefix(bytes.count)
      let piece = MarkedText.Piece(
        String(decoding: slice, as: UTF8.self) + (ends ? "-" : ""), segment.piece.marks)
      parts.append(.letters(piece, nil))
    }
  }

  /// Shapes what a break has parted; an added hyphen is a soft one for whoever copies the text (ISO 32000-1,
  /// 14.8.2.2.3).
  mutating func reshape(_ shape: (MarkedText.Piece) -> [Line.Fragment]) {
    for index in parts.indices {
      guard case .letters(let piece, nil) = parts[index] else { continue }
      var fragments = shape(piece)
      if isHyphenated, index == parts.count - 1 { fragments.softenLastHyphen() }
      parts[index] = .letters(piece, fragments)
    }
  }
}

extension [Line.Fragment] {
  /// Turns the hyphen at the end into U+00AD, in the text alone.
  fileprivate mutating func softenLastHyphen() {
    guard let last = indices.last, self[last].run.text.last == "-",
      let cluster = self[last].run.clusters.indices.last
    else { return }
    self[last].run.text.removeLast()
    self[last].run.text += "\u{AD}"
    self[last].run.clusters[cluster].bytes += 1
  }
}
