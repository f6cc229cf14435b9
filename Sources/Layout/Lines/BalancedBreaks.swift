internal import Document

/// Breaks words into the fewest lines that fit and makes those as even as possible: the ranges of
/// words of each line.
///
/// The whole-paragraph search of Knuth & Plass (1981) for ragged setting without hyphenation: least
/// sum of squared left-over, the last line counted like the others. A lone word ends it only where
/// every break of as many lines ends so: it costs more than any raggedness. A word that is wider than
/// the measure stands alone. O(n²) for n words.
///
/// `disliked` holds the words that a line should not end with (« la », « sur »): each costs as much as
/// `dislikedShare` of the measure left over.
func balancedBreaks(
  widths: [Length], space: Length, measure: Length, disliked: Set<Int> = []
) -> [Range<Int>] {
  let penalty = (measure * dislikedShare).points * (measure * dislikedShare).points
  let count = fewestLines(widths: widths, space: space, measure: measure)
  var best = [[Double]](
    repeating: [Double](repeating: .infinity, count: widths.count + 1), count: count + 1)
  var from = [[Int]](repeating: [Int](repeating: 0, count: widths.count + 1), count: count + 1)
  let loneLastWord = measure.points * measure.points * Double(count)
  best[0][0] = 0
  for line in 0..<count {
    for start in widths.indices where best[line][start] < .infinity {
      var width = Length.zero
      for end in start..<widths.count {
        width += widths[end] + (end == start ? .zero : space)
        if width > measure, end > start { break }
        let slack = (measure - width).points
        let isLoneLast = start == end && end == widths.count - 1
        let isDisliked = disliked.contains(end) && end + 1 < widths.count
        let cost =
          best[line][start] + slack * slack + (isLoneLast ? loneLastWord : 0)
          + (isDisliked ? penalty : 0)
        if cost < best[line + 1][end + 1] {
          best[line + 1][end + 1] = cost
          from[line + 1][end + 1] = start
        }
      }
    }
  }
  return traced(from, lines: count, words: widths.count)
}

/// A line that ends with a small word reads worse than one that is a quarter shorter.
private let dislikedShare = 0.25

private func fewestLines(widths: [Length], space: Length, measure: Length) -> Int {
  var lines = widths.isEmpty ? 0 : 1
  var width = Length.zero
  for (i, word) in widths.enumerated() {
    let extended = width + word + (i == 0 || width == .zero ? .zero : space)
    if extended > measure, width > .zero {
      lines += 1
      width = word
    } else {
      width = extended
    }
  }
  return lines
}

private func traced(_ from: [[Int]], lines: Int, words: Int) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var end = words
  for line in stride(from: lines, to: 0, by: -1) {
    let start = from[line][end]
    result.insert(start..<end, at: 0)
    end = start
  }
  return result
}
