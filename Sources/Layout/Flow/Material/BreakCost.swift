/// What a page break at a place costs, from nothing to what is only done where nothing else is possible.
///
/// A page with no line on it costs `BreakCost.emptyPage`; each kind of break that should not be costs far
/// more than the kinds below it, so that what cannot be kept is broken in the least bad place.
struct BreakCost: Hashable, Comparable {
  var points: Double

  static let none = BreakCost(points: 0)
  /// What a page costs by what it leaves white: this, times the square of the share left over.
  static let emptyPage = BreakCost(points: 100)
  /// A last page of few lines: as if a page before it were a third white.
  static let shortLastPage = BreakCost(points: 11)
  /// After the first row of a table or before its last one.
  static let edgeOfTable = BreakCost(points: 20)
  /// After a line that ends with a hyphen: rather half a page of white than a cut word.
  static let hyphen = BreakCost(points: 50)
  /// Within what belongs together: a group, a short table.
  static let group = BreakCost(points: 2_000)
  /// After what is kept with what follows.
  static let kept = BreakCost(points: 5_000)
  /// After the first line of a paragraph or before its last one.
  static let strayLine = BreakCost(points: 20_000)
  /// After a heading, before a total, between the heading of a group of rows and the first of them.
  static let heading = BreakCost(points: 100_000)
  /// Before a section of signatures, which would stand alone on its page.
  static let loneSignatures = BreakCost(points: 1_000_000)
  /// Within a section of signatures, between two rows of places.
  static let signatures = BreakCost(points: 5_000_000)
  /// Within a row of a table, a place to sign, columns side by side: only where one is taller than a page.
  static let unsplittable = BreakCost(points: 100_000_000)

  static func < (a: BreakCost, b: BreakCost) -> Bool { a.points < b.points }
  /// The greater of both.
  mutating func raise(to other: BreakCost) { self = max(self, other) }
}
