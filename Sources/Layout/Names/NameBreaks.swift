/// Where a person's name may break into lines, and how much each break is liked.
struct NameBreak {
  /// What comes before; ends with its hyphen, without its space.
  var before: String
  /// What comes after.
  var after: String
  /// Factor on the width of the widest line: the lower, the better liked.
  var cost: Double
}

/// Factors on the width of the widest line (LOOKS 0.3): between given names and family name, at any
/// other space, after a hyphen; and for a second line that is wider than the first.
private enum Cost {
  static let betweenNames = 0.90
  static let space = 1.00
  static let hyphen = 1.08
  static let widerSecond = 0.97
}

/// Words that never end a line: they go with what follows (LOOKS 0.3).
private let particles: Set<String> = [
  "de", "du", "des", "d’", "la", "le", "les", "van", "von", "der", "da", "di", "el", "al", "ben",
  "mc", "o’", "st-", "ste-", "dos", "den", "ten", "ter", "af", "zu", "bin", "ibn", "del", "della",
]

/// A line of a name has at least this many letters (LOOKS 0.3).
private let shortestLine = 3

/// All places where the name may break once.
func nameBreaks(given: String, family: String) -> [NameBreak] {
  let whole = given.isEmpty || family.isEmpty ? given + family : given + " " + family
  let names = given.isEmpty || family.isEmpty ? nil : given.count
  var breaks: [NameBreak] = []
  var position = 0
  for character in whole {
    defer { position += 1 }
    let before = String(whole.prefix(position)) + (character == "-" ? "-" : "")
    let after = String(whole.dropFirst(position + 1))
    switch character {
    case " ":
      let cost = position == names ? Cost.betweenNames : Cost.space
      breaks.append(NameBreak(before: before, after: after, cost: cost))
    case "-":
      breaks.append(NameBreak(before: before, after: after, cost: Cost.hyphen))
    default:
      break
    }
  }
  return breaks.filter(isAllowed)
}

/// The best break of a name in two lines, by the width that `width` measures.
func bestNameBreak(
  given: String, family: String, width: (String) -> Double
) -> (lines: [String], widest: Double)? {
  nameBreaks(given: given, family: family).map { candidate in
    let first = width(candidate.before)
    let second = width(candidate.after)
    let cost = max(first, second) * candidate.cost * (second > first ? Cost.widerSecond : 1)
    return (lines: [candidate.before, candidate.after], widest: max(first, second), cost: cost)
  }
  .min { $0.cost < $1.cost }
  .map { ($0.lines, $0.widest) }
}

private func isAllowed(_ candidate: NameBreak) -> Bool {
  let letters = { (line: String) in line.filter(\.isLetter).count }
  guard letters(candidate.before) >= shortestLine, letters(candidate.after) >= shortestLine else {
    return false
  }
  let last = candidate.before.split(separator: " ").last.map { $0.lowercased() } ?? ""
  return !particles.contains(last) && !(last.hasSuffix("-") && isShortenedSaint(last))
}

private func isShortenedSaint(_ word: String) -> Bool {
  let parts = word.split(separator: "-")
  return parts.last.map { $0 == "st" || $0 == "ste" } ?? false
}
