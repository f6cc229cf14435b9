import Foundation

/// How a number is rounded: the modes of ECMA-402 by their names.
enum RoundingMode: String, Sendable {
  /// Up.
  case ceil
  /// Down.
  case floor
  /// Away from zero.
  case expand
  /// Towards zero.
  case trunc
  /// To the nearest, halves up.
  case halfCeil
  /// To the nearest, halves down.
  case halfFloor
  /// To the nearest, halves away from zero, as in bookkeeping.
  case halfExpand
  /// To the nearest, halves towards zero.
  case halfTrunc
  /// To the nearest, halves to the even digit.
  case halfEven

  /// The mode that does to the magnitude of a number what this one does to the number.
  private func forMagnitude(ofNegative isNegative: Bool) -> RoundingMode {
    switch self {
    case .ceil: isNegative ? .trunc : .expand
    case .floor: isNegative ? .expand : .trunc
    case .halfCeil: isNegative ? .halfTrunc : .halfExpand
    case .halfFloor: isNegative ? .halfExpand : .halfTrunc
    case .expand, .trunc, .halfExpand, .halfTrunc, .halfEven: self
    }
  }

  /// The magnitude of a number rounded to so many decimals and a multiple of `increment`; most numbers have
  /// no more decimals than that.
  func round(
    _ magnitude: Decimal, isNegative: Bool, scale: Int, increment: Int
  ) -> Decimal {
    if increment == 1, -magnitude.exponent <= scale { return magnitude }
    let mode = forMagnitude(ofNegative: isNegative)
    if increment == 1 { return mode.round(magnitude, scale: scale) }
    return mode.round(magnitude / Decimal(increment), scale: scale) * Decimal(increment)
  }

  private func round(_ magnitude: Decimal, scale: Int) -> Decimal {
    switch self {
    case .expand, .ceil: return roundedDecimal(magnitude, scale: scale, .up)
    case .trunc, .floor: return roundedDecimal(magnitude, scale: scale, .down)
    case .halfEven: return roundedDecimal(magnitude, scale: scale, .bankers)
    case .halfExpand, .halfCeil: return roundedDecimal(magnitude, scale: scale)
    case .halfTrunc, .halfFloor:
      let down = roundedDecimal(magnitude, scale: scale, .down)
      let near = roundedDecimal(magnitude, scale: scale)
      return near - magnitude == magnitude - down ? down : near
    }
  }
}
