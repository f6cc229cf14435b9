extension Unicode.Scalar {
  /// `U+00E9`: how a character is named where it may not be seen (Unicode Standard, appendix A).
  public var notation: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
