internal import Document

/// Finds the lines of a paragraph that are best as a whole: the total-fit search of Knuth and Plass (1981).
///
/// Every place where a line could end well keeps the best way to it for each kind of line that could end there
/// (how tight it is, how many hyphens stand above each other); a way stays in the race as long as a line that
/// begins at its end is not over-full. O(n · w) for n places and w ways that are in the race at once, which
/// depends on the measure and not on the paragraph's length.
struct LineBreaker {
  /// How the lines are to be.
  struct Setting {
    /// Width of the first line.
    var firstMeasure: Length
    /// Width of the others.
    var measure: Length
    /// What an uneven edge gives: a line that is shorter by as much is as bad as one of ratio 1. Nil where
    /// both edges are straight.
    var raggedStretch: Length?
    /// A last line that is one word narrower than this is a fault.
    var shortLastLine = Length.zero
    /// What faults cost.
    var costs = BreakingCosts()
  }

  /// A way to a place: the best one among those of its kind.
  private struct Way {
    var place: Int
    var end: LineEnd
    var demerits: Double
    var previous: Int
  }

  /// What the paragraph is made of; the last item is a forced penalty.
  let items: [ParagraphItem]
  /// How the lines are to be.
  let setting: Setting
  /// Sums of all items before each.
  let sums: ItemSums

  /// Prepares the search.
  init(_ items: [ParagraphItem], _ setting: Setting) {
    self.items = items
    self.setting = setting
    sums = ItemSums(items)
  }

  /// The items at which the lines of the best way end; nil where no way keeps every line within `tolerance`
  /// (the greatest ratio) and its words within the measure. `emergencyStretch` is white that every line is
  /// taken to have at its end. Where over-full lines are allowed, there is always a way.
  func breaks(
    tolerance: Double, emergencyStretch: Length = .zero, allowsOverfull: Bool = false
  ) -> [Int]? {
    var ways = [Way(place: -1, end: .start, demerits: 0, previous: -1)]
    var active = [0]
    for place in sums.places {
      let isForced = sums.isForced(place)
      var best: [Way] = []
      var lastResort: Way?
      active.removeAll { index in
        let way = ways[index]
        let line = line(from: way.place, to: place, emergencyStretch)
        if isGood(line, after: way.end, tolerance) {
          add(next(after: index, way, line, place), to: &best)
        }
        let isOverfull = line.isHopeless
        if isOverfull, allowsOverfull { lastResort = next(after: index, way, line, place) }
        return isOverfull || isForced
      }
      if active.isEmpty, best.isEmpty, let lastResort { best = [lastResort] }
      for way in best {
        active.append(ways.count)
        ways.append(way)
      }
      if active.isEmpty { return nil }
    }
    return path(ways, to: active)
  }

  /// Whether a line may stand after another one.
  func isGood(_ line: CandidateLine, after previous: LineEnd, _ tolerance: Double) -> Bool {
    line.ratio >= -1 && line.ratio <= tolerance && line.ratio.isFinite
      && !(line.addsHyphen && previous.hyphens >= setting.costs.mostHyphens)
  }

  private func next(after index: Int, _ way: Way, _ line: CandidateLine, _ place: Int) -> Way {
    let hyphens = line.endsWithHyphen ? min(way.end.hyphens + 1, setting.costs.mostHyphens) : 0
    let cost = setting.costs.demerits(
      ratio: line.ratio, penalty: line.penalty, isLast: line.isLast,
      endsWithHyphen: line.endsWithHyphen, isShortLast: line.isShortLast, after: way.end)
    return Way(
      place: place,
      end: LineEnd(fitness: FitnessClass(ratio: line.ratio), hyphens: hyphens),
      demerits: way.demerits + cost, previous: index)
  }

  /// Keeps a way unless one of its fitness is no worse and has no more hyphens; drops those that it beats.
  private func add(_ way: Way, to best: inout [Way]) {
    let isBeaten = best.contains {
      $0.end.fitness == way.end.fitness && $0.demerits <= way.demerits
        && $0.end.hyphens <= way.end.hyphens
    }
    if isBeaten { return }
    best.removeAll {
      $0.end.fitness == way.end.fitness && $0.demerits >= way.demerits
        && $0.end.hyphens >= way.end.hyphens
    }
    best.append(way)
  }

  private func path(_ ways: [Way], to active: [Int]) -> [Int]? {
    var index = active.min { ways[$0].demerits < ways[$1].demerits } ?? -1
    var places: [Int] = []
    while index > 0 {
      places.append(ways[index].place)
      index = ways[index].previous
    }
    return places.reversed()
  }
}
