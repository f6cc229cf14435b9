internal import Document
internal import Localization

/// What stands on one line of a paragraph, on its way to be set.
struct LineParts {
  /// Letters or white.
  private enum Part {
    /// Letters of one look; nil glyphs where a word is parted, until it is shaped again.
    case letters(MarkedText.Piece, [Line.Fragment]?)
    /// White.
    case space(ParagraphSpace, Glue)
  }

  /// Whether the next line goes on with the same word.
  let endsWithinWord: Bool
  /// Whether a hyphen is added.
  let isHyphenated: Bool
  private var parts: [Part] = []
  private var leftHang = Length.zero
  private var rightHang = Length.zero
  private var noteCalls = 0

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
    noteCalls = parts.count {
      if case .letters(let piece, _) = $0 { piece.marks.contains(.noteCall) } else { false }
    }
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

  /// Stretches or shrinks white and letters to the measure; a line that is not justified only where it is a
  /// little too wide for having been shaped anew.
  mutating func justify(in available: Length, _ style: ParagraphStyle, isLast: Bool) {
    let tracking = style.text.size * style.text.tracking
    var fit = self.fit
    fit.width += -tracking - leftHang - rightHang
    let missing = available - fit.width
    if missing >= .zero, isLast || style.setting != .justified { return }
    let total = missing >= .zero ? fit.stretch + fit.give : fit.shrink + fit.give
    guard total > .zero else { return }
    let ratio = missing / total
    let letters = min(max(ratio, -1), 1)
    let rest = missing - fit.give * letters
    let white = missing >= .zero ? fit.stretch : fit.shrink
    give(letters: letters * WordSpacing.letterGive, white: white > .zero ? rest / white : 0)
  }

  private var fit: LineFit {
    var fit = LineFit()
    for part in parts {
      switch part {
      case .letters(let piece, let fragments):
        for fragment in fragments ?? [] {
          fit.width += fragment.width
          if piece.marks.contains(.blank) { continue }
          fit.give += fragment.size * (Double(fragment.movingGlyphs) * WordSpacing.letterGive)
        }
      case .space(let space, let glue):
        fit.width += space.fragment.width
        fit.stretch += glue.stretch
        fit.shrink += glue.shrink
      }
    }
    return fit
  }

  private mutating func give(letters: Double, white: Double) {
    for index in parts.indices {
      switch parts[index] {
      case .letters(let piece, let fragments):
        if piece.marks.contains(.blank) { continue }
        parts[index] = .letters(piece, fragments?.map { $0.tracked(by: letters) })
      case .space(var space, let glue):
        let change = (white >= 0 ? glue.stretch : glue.shrink) * white
        space.fragment.widen(by: change)
        parts[index] = .space(space, glue)
      }
    }
  }
}

extension LineParts {
  /// The line, ready to be placed.
  func line(_ setter: ParagraphSetter, index: Int, closedBy space: ShapedText?) -> ParagraphLine {
    var line = Line()
    var blanks: [ParagraphLine.Blank] = []
    for part in parts {
      switch part {
      case .letters(let piece, let fragments):
        if piece.marks.contains(.blank), let width = fragments?.first?.width {
          blanks.append(ParagraphLine.Blank(x: line.width, width: width))
        }
        line.fragments += fragments ?? []
      case .space(let space, _): line.fragments.append(space.fragment)
      }
    }
    line.removeLastTracking(setter.style.text.tracking)
    let x = left(of: line.width, setter, index)
    if let space { line.close(with: space) }
    for index in blanks.indices { blanks[index].x += x }
    return ParagraphLine(
      line: line, x: x, blanks: blanks, noteCalls: noteCalls, isHyphenated: isHyphenated)
  }

  /// Hanging signs stand outside of the edge that is straight.
  private func left(of width: Length, _ setter: ParagraphSetter, _ index: Int) -> Length {
    let (indent, available) = (setter.indent(ofLine: index), setter.available(inLine: index))
    let left = ParagraphSetter.left(of: width, in: available, setter.style.setting)
    switch setter.style.setting {
    case .ragged, .justified: return indent + left - leftHang
    case .centered: return indent + left
    case .flushRight: return indent + left + rightHang
    }
  }
}

extension Line.Fragment {
  /// The same letters, moved apart by a share of the em.
  fileprivate func tracked(by share: Double) -> Line.Fragment {
    var fragment = self
    for index in run.glyphs.indices where run.glyphs[index].advance != 0 {
      fragment.run.glyphs[index].advance += share
    }
    return fragment
  }

  /// Makes a space wider.
  fileprivate mutating func widen(by width: Length) {
    guard !run.glyphs.isEmpty else { return }
    run.glyphs[0].advance += width / size
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
