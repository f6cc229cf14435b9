import Document
import TestSupport
import Testing

@testable import Layout

@Suite("Best lines of a whole paragraph")
struct LineBreakerTests {
  /// Words of random widths, some of which may be parted, some at a price, some held together.
  private func paragraph(_ random: inout FixedRandom, words: ClosedRange<Int>) -> [ParagraphItem] {
    var items: [ParagraphItem] = []
    for index in 0..<random.number(in: words) {
      if index > 0 {
        if let penalty = penalty(&random) { items.append(.penalty(penalty)) }
        items.append(.glue(Glue(width: .pt(10), stretch: .pt(5), shrink: .pt(3))))
      }
      items.append(box(&random))
      guard random.number(in: 0...2) == 0 else { continue }
      items.append(
        .penalty(
          Penalty(cost: 50, width: .pt(4), hang: .pt(2), isHyphen: true, addsHyphen: true)))
      items.append(box(&random))
    }
    return items + [.penalty(.forced)]
  }

  private func penalty(_ random: inout FixedRandom) -> Penalty? {
    switch random.number(in: 0...5) {
    case 0: Penalty(cost: 60)
    case 1: .forbidden
    default: nil
    }
  }

  private func box(_ random: inout FixedRandom) -> ParagraphItem {
    let width = Length.pt(Double(random.number(in: 5...45)))
    return .box(
      Box(
        width: width, give: width * 0.02, leftHang: .pt(Double(random.number(in: 0...1))),
        rightHang: .pt(Double(random.number(in: 0...2)))))
  }

  /// The least cost of all ways to break, each looked at by itself; nil where none is good.
  private func leastDemerits(_ breaker: LineBreaker, tolerance: Double) -> Double? {
    func least(from place: Int, after end: LineEnd) -> Double? {
      breaker.sums.places.filter { $0 > place }.compactMap { next -> Double? in
        let forcedBetween = breaker.sums.places.contains {
          $0 > place && $0 < next && breaker.sums.isForced($0)
        }
        guard !forcedBetween,
          let (cost, end) = breaker.cost(from: place, to: next, after: end, tolerance)
        else { return nil }
        if next == breaker.items.count - 1 { return cost }
        return least(from: next, after: end).map { cost + $0 }
      }.min()
    }
    return least(from: -1, after: .start)
  }

  @Test(
    "what is found costs as little as the best of all ways to break",
    arguments: [nil, 22.0])
  func optimum(ragged: Double?) {
    var random = FixedRandom(seed: 1981)
    var (found, none, hyphens) = (0, 0, 0)
    for _ in 0..<600 {
      let items = paragraph(&random, words: 1...9)
      let measure = Double(random.number(in: 60...140))
      let breaker = LineBreaker(
        items,
        .init(
          firstMeasure: .pt(measure - 10), measure: .pt(measure),
          raggedStretch: ragged.map { .pt($0) }, shortLastLine: .pt(20)))
      let tolerance = [0.8, 2, 6][random.number(in: 0...2)]
      let best = leastDemerits(breaker, tolerance: tolerance)
      let breaks = breaker.breaks(tolerance: tolerance)
      #expect((breaks == nil) == (best == nil))
      guard let breaks, let best else {
        none += 1
        continue
      }
      found += 1
      hyphens += breaks.filter { breaker.line(from: -1, to: $0, .zero).endsWithHyphen }.count
      let cost = breaker.demerits(of: breaks, tolerance)
      #expect(cost.map { abs($0 - best) < 1e-6 * (1 + best) } == true, "\(items)")
    }
    #expect(found > 100 && none > 20 && hyphens > 20, "\(found) \(none) \(hyphens)")
  }

  @Test("at most two lines in a row end with a hyphen, even where the third would be better")
  func hyphenRuns() {
    let words = (0..<12).flatMap { index -> [ParagraphItem] in
      let glue = ParagraphItem.glue(Glue(width: .pt(10), stretch: .pt(5), shrink: .pt(3)))
      let hyphen = ParagraphItem.penalty(
        Penalty(cost: 0, width: .pt(5), isHyphen: true, addsHyphen: true))
      let half = ParagraphItem.box(Box(width: .pt(45)))
      return (index > 0 ? [glue] : []) + [half, hyphen, half]
    }
    let breaker = LineBreaker(
      words + [.penalty(.forced)], .init(firstMeasure: .pt(150), measure: .pt(150)))
    let breaks = breaker.breaks(tolerance: .infinity, emergencyStretch: .pt(30)) ?? []
    let ends = breaks.map { breaker.line(from: -1, to: $0, .zero).endsWithHyphen }
    #expect(ends.contains(true))
    #expect(!zip(zip(ends, ends.dropFirst()), ends.dropFirst(2)).contains { $0.0 && $0.1 && $1 })
  }

  @Test("a word wider than the measure has no way, unless over-full lines are allowed")
  func tooWide() {
    let items: [ParagraphItem] = [
      .box(Box(width: .pt(40))), .glue(Glue(width: .pt(10), stretch: .pt(5), shrink: .pt(3))),
      .box(Box(width: .pt(140))), .glue(Glue(width: .pt(10), stretch: .pt(5), shrink: .pt(3))),
      .box(Box(width: .pt(40))), .penalty(.forced),
    ]
    let breaker = LineBreaker(items, .init(firstMeasure: .pt(100), measure: .pt(100)))
    #expect(breaker.breaks(tolerance: .infinity, emergencyStretch: .pt(30)) == nil)
    #expect(
      breaker.breaks(tolerance: .infinity, emergencyStretch: .pt(30), allowsOverfull: true)
        == [1, 3, 5])
  }
}

extension LineBreaker {
  /// What a line costs after another one, and what it is to the next; nil where it is not good.
  fileprivate func cost(
    from start: Int, to end: Int, after previous: LineEnd, _ tolerance: Double
  ) -> (Double, LineEnd)? {
    let line = line(from: start, to: end, .zero)
    guard isGood(line, after: previous, tolerance) else { return nil }
    let hyphens = line.endsWithHyphen ? min(previous.hyphens + 1, setting.costs.mostHyphens) : 0
    let cost = setting.costs.demerits(
      ratio: line.ratio, penalty: line.penalty, isLast: line.isLast,
      endsWithHyphen: line.endsWithHyphen, isShortLast: line.isShortLast, after: previous)
    return (cost, LineEnd(fitness: FitnessClass(ratio: line.ratio), hyphens: hyphens))
  }

  /// What the lines between breaks cost together.
  fileprivate func demerits(of breaks: [Int], _ tolerance: Double) -> Double? {
    var (sum, start, end) = (0.0, -1, LineEnd.start)
    for place in breaks {
      guard let line = cost(from: start, to: place, after: end, tolerance) else { return nil }
      sum += line.0
      (start, end) = (place, line.1)
    }
    return sum
  }
}
