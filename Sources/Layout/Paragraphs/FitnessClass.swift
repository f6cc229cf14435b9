/// How tight or loose a line is: two that follow each other should not be too far apart (Knuth and Plass,
/// 1981; the limits are those of TeX82, section 817).
enum FitnessClass: Int, CaseIterable {
  /// Shrunk by more than half of what it can.
  case tight
  /// Neither.
  case normal
  /// Stretched by more than half.
  case loose
  /// Stretched beyond what is good.
  case veryLoose

  /// The class of a line by its ratio.
  init(ratio: Double) {
    self = ratio < -0.5 ? .tight : ratio <= 0.5 ? .normal : ratio <= 1 ? .loose : .veryLoose
  }
}
