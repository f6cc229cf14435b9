internal import CHyphen

/// Where a French word may be parted by its letters, after the patterns of libhyphen.
///
/// Not thread-safe: each font library has its own, and remembers the words that it was asked for.
final class Hyphenator {
  private let dictionary: UnsafeMutablePointer<HyphenDict>
  private var known: [String: [Int]] = [:]
  private var cuts: [CutKey: [WordCut]] = [:]

  private struct CutKey: Hashable {
    var text: String
    var beginsSentence: Bool
  }

  /// Reads the first of these files that there is; nil where there is none that is sound.
  init?(files: [String]) {
    guard let dictionary = files.lazy.compactMap({ hnj_hyphen_load($0) }).first else { return nil }
    self.dictionary = dictionary
  }

  deinit { hnj_hyphen_free(dictionary) }

  /// How many scalars of `word`, which is in small letters, may stand before a hyphen: two at least, with three
  /// at least after it (Guide du rédacteur, 4.1).
  func points(in word: String) -> [Int] {
    if let points = known[word] { return points }
    let points = pointsAnew(in: word)
    if known.count >= mostWords { known.removeAll(keepingCapacity: true) }
    known[word] = points
    return points
  }

  /// Where a word as it stands in a text may be parted, found the first time by `find`.
  func cuts(of text: String, beginsSentence: Bool, _ find: () -> [WordCut]) -> [WordCut] {
    let key = CutKey(text: text, beginsSentence: beginsSentence)
    if let known = cuts[key] { return known }
    let found = find()
    if cuts.count >= mostWords { cuts.removeAll(keepingCapacity: true) }
    cuts[key] = found
    return found
  }

  private func pointsAnew(in word: String) -> [Int] {
    let length = word.unicodeScalars.count
    guard (leftMinimum + rightMinimum...longest).contains(length) else { return [] }
    var marks = [CChar](repeating: 0, count: word.utf8.count + spareBytes)
    var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var (positions, cuts): (UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<Int32>?)
    let status = hnj_hyphen_hyphenate3(
      dictionary, word, Int32(word.utf8.count), &marks, nil, &replacements, &positions, &cuts,
      Int32(leftMinimum), Int32(rightMinimum), Int32(leftMinimum), Int32(rightMinimum))
    release(replacements, positions, cuts, count: word.utf8.count)
    guard status == 0 else { return [] }
    return (leftMinimum...(length - rightMinimum)).filter { marks[$0 - 1] % 2 == 1 }
  }

  /// Patterns that change letters are not in the French dictionary; what the library made for them is freed.
  private func release(
    _ replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
    _ positions: UnsafeMutablePointer<Int32>?, _ cuts: UnsafeMutablePointer<Int32>?, count: Int
  ) {
    if let replacements { for index in 0..<count { free(replacements[index]) } }
    free(replacements)
    free(positions)
    free(cuts)
  }
}

private let leftMinimum = 2
private let rightMinimum = 3
/// Beyond this, it is no word (libhyphen itself works on any length).
private let longest = 80
/// Words that are remembered; beyond this the memory begins anew.
private let mostWords = 20_000
/// What libhyphen asks for beyond the word's own bytes (`hyphen.h`).
private let spareBytes = 5
