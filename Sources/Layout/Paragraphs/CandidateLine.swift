internal import Document

/// A line as the search looks at it.
struct CandidateLine {
  /// How it is stretched or shrunk.
  var ratio: Double
  /// Of its end.
  var penalty: Double
  /// Whether its end is the paragraph's.
  var isLast: Bool
  /// Whether its end is a hyphen.
  var endsWithHyphen: Bool
  /// Whether that hyphen is added.
  var addsHyphen: Bool
  /// Whether it is the last and one short word.
  var isShortLast: Bool
  /// Whether no longer line from the same beginning can fit either.
  var isHopeless: Bool
}

extension LineBreaker {
  /// The line between two places; −1 is the beginning.
  func line(from start: Int, to end: Int, _ emergencyStretch: Length) -> CandidateLine {
    let first = sums.firstBox(after: start)
    var fit = sums.fit(first, end)
    let measure = start < 0 ? setting.firstMeasure : setting.measure
    let isLast = end == items.count - 1
    let isHopeless =
      fit.width - fit.shrink - fit.give - sums.greatestEndWidth > measure && first < end
    let isShortLast = isLast && fit.width < setting.shortLastLine && !sums.hasGlue(first, end)
    fit.width += sums.endWidth[end] - sums.leftHang[first]
    fit.stretch += emergencyStretch
    var ending = Penalty(cost: 0)
    if case .penalty(let penalty) = items[end] { ending = penalty }
    return CandidateLine(
      ratio: ratio(fit, in: measure, isLast: isLast), penalty: ending.cost, isLast: isLast,
      endsWithHyphen: ending.isHyphen, addsHyphen: ending.addsHyphen,
      isShortLast: isShortLast && start >= 0, isHopeless: isHopeless)
  }

  private func ratio(_ fit: LineFit, in measure: Length, isLast: Bool) -> Double {
    let missing = (measure - fit.width).points
    if isLast, missing >= 0 { return 0 }
    guard let ragged = setting.raggedStretch else { return fit.ratio(in: measure) }
    return missing >= 0 ? missing / ragged.points : missing < -roundingSlack ? -.infinity : 0
  }
}

/// By how many points a ragged line may seem too wide for having been summed in another order.
private let roundingSlack = 1e-6
