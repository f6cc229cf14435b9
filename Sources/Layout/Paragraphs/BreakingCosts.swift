/// What the faults of lines cost against each other; squares of badness, as in TeX82 (sections 836 and 859).
struct BreakingCosts: Hashable {
  /// Each line, so that fewer are preferred where all else is equal (plain TeX).
  var line = 10.0
  /// A tight line beside a loose one (plain TeX: `\adjdemerits`).
  var unlikeNeighbours = 10_000.0
  /// A hyphen under a hyphen (plain TeX: `\doublehyphendemerits`).
  var hyphenUnderHyphen = 10_000.0
  /// A hyphen at the end of the last line but one (plain TeX: `\finalhyphendemerits`).
  var hyphenBeforeLastLine = 5000.0
  /// A last line of one short word: more than any tolerable line, so that it stands only where nothing else
  /// can be done.
  var shortLastLine = 40_000.0
  /// Lines that end with a hyphen one after the other, at most (OQLF, Vitrine linguistique 24874: two or three);
  /// none more is added.
  var mostHyphens = 2
  /// A word's own hyphen below so many: where nothing else fits.
  var oneHyphenTooMany = 1_000_000.0

  /// The cost of a line, by what TeX82 does (section 859).
  func demerits(
    ratio: Double, penalty: Double, isLast: Bool, endsWithHyphen: Bool, isShortLast: Bool,
    after previous: LineEnd
  ) -> Double {
    let badness = 100 * abs(ratio * ratio * ratio)
    var cost = (line + badness) * (line + badness)
    if penalty.isFinite { cost += penalty >= 0 ? penalty * penalty : -penalty * penalty }
    if abs(FitnessClass(ratio: ratio).rawValue - previous.fitness.rawValue) > 1 {
      cost += unlikeNeighbours
    }
    if previous.hyphens > 0, endsWithHyphen { cost += hyphenUnderHyphen }
    if previous.hyphens == mostHyphens, endsWithHyphen { cost += oneHyphenTooMany }
    if previous.hyphens > 0, isLast { cost += hyphenBeforeLastLine }
    return isShortLast ? cost + shortLastLine : cost
  }
}

/// What of a line matters to the next one.
struct LineEnd: Hashable {
  /// How tight it is.
  var fitness: FitnessClass
  /// How many lines end with hyphens, this one the last; 0 where it does not. Counted up to the most there may be.
  var hyphens: Int

  /// Before the first line.
  static let start = LineEnd(fitness: .normal, hyphens: 0)
}
