internal import Document

/// What stands between two breaks, summed: how it fits a measure.
struct LineFit {
  /// Of everything as the font has it, a hyphen at the end included, what hangs out left away.
  var width = Length.zero
  /// Of the spaces.
  var stretch = Length.zero
  /// Of the spaces.
  var shrink = Length.zero
  /// Of the letters, in both directions.
  var give = Length.zero

  /// By what part of what it can the line gives way: positive where it is stretched. Letters give way up to
  /// ratio 1 and no further; beyond it the spaces alone do. Infinite where nothing can give.
  func ratio(in measure: Length) -> Double {
    let missing = (measure - width).points
    if missing == 0 { return 0 }
    if missing < 0 { return missing / (shrink + give).points }
    let ratio = missing / (stretch + give).points
    return ratio <= 1 ? ratio : (missing - give.points) / stretch.points
  }
}
