/// The candidate nearest to `word` by edit distance, or nil where none is near enough to be meant.
///
/// Distance: Damerau–Levenshtein with adjacent transpositions (Damerau 1964), on characters folded by
/// `fold`. Near enough: at most a third of the longer word's length, rounded up.
public func nearestMatch(
  to word: String, among candidates: some Sequence<String>,
  folding fold: (String) -> String = { $0.lowercased() }
) -> String? {
  let folded = Array(fold(word))
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let other = Array(fold(candidate))
    let distance = editDistance(folded, other)
    let limit = (max(folded.count, other.count) + 2) / 3
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.candidate
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
