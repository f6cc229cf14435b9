/// A number of the North American plan: `418 555-0123`.
struct NorthAmericanNumber: Hashable, Sendable {
  /// The ten digits of area, exchange and line.
  let digits: String
  /// Whether the long-distance 1 is written before it.
  let hasLongDistance: Bool

  /// Calls that the called party pays, and 900: the 1 must be dialled, so it is always written (Canadian
  /// Numbering Administrator, non-geographic codes; OQLF, « numéros de téléphone »: `1 888 667-9988`).
  private static let dialledWithOne: Set<String> = [
    "800", "833", "844", "855", "866", "877", "888", "900",
  ]

  /// Services of three digits (CNA, « N11 codes »; 988 since 2023). The Bureau de la traduction writes
  /// them without hyphens.
  static let services: Set<String> = [
    "211", "311", "411", "511", "611", "711", "811", "911", "988",
  ]

  /// Ten digits, or eleven with the long-distance 1; nil for others. No area code begins with 0 or 1.
  init?(_ typed: String) {
    let isLong = typed.count == 11 && typed.hasPrefix("1")
    digits = String(isLong ? typed.dropFirst() : typed[...])
    guard digits.count == 10, let first = digits.first, first > "1" else { return nil }
    hasLongDistance = isLong || Self.dialledWithOne.contains(String(digits.prefix(3)))
  }

  /// As dialled in North America: a blank after the area, a hyphen before the line (OQLF).
  var national: String {
    (hasLongDistance ? "1\(Signs.noBreakSpace)" : "") + grouped(lineSign: "-")
  }

  /// With +1; blanks alone where another country reads it (UIT-T E.123).
  func international(isForeign: Bool) -> String {
    "+1\(Signs.noBreakSpace)" + grouped(lineSign: isForeign ? Signs.noBreakSpace : "-")
  }

  private func grouped(lineSign: String) -> String {
    "\(digits.prefix(3))\(Signs.noBreakSpace)\(digits.dropFirst(3).prefix(3))\(lineSign)\(digits.suffix(4))"
  }
}
