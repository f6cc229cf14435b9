/// A number of France and its overseas departments: `02 99 12 34 56`, `0 800 123 456`.
struct FrenchNumber: Hashable, Sendable {
  /// The nine digits after the trunk 0.
  let digits: String

  /// Codes of the overseas departments, by the first three digits after the trunk 0 (Arcep, « La
  /// numérotation outre-mer »; decision 2018-0881, 2.3).
  private static let overseasCodes = [
    "262": "262", "263": "262", "269": "262", "639": "262", "692": "262", "693": "262",
    "590": "590", "690": "590", "691": "590", "594": "594", "694": "594", "596": "596",
    "696": "596", "697": "596",
  ]

  /// All country codes of the plan; +33 first.
  static let countryCodes = ["33"] + Set(overseasCodes.values).sorted()

  /// Ten digits with the trunk 0, or nine without it, as tables lose it; nil for others.
  init?(_ typed: String) {
    digits = String(typed.count == 10 && typed.hasPrefix("0") ? typed.dropFirst() : typed[...])
    guard digits.count == 9, let first = digits.first, first > "0" else { return nil }
  }

  /// As dialled in France: pairs, but `0 800 123 456` for the special numbers (Arcep, « numéros SVA »).
  var national: String {
    isSpecial
      ? (["0"] + groups(of: 3, in: digits[...])).joined(separator: Signs.noBreakSpace)
      : groups(of: 2, in: ("0" + digits)[...]).joined(separator: Signs.noBreakSpace)
  }

  /// `+33 2 99 12 34 56`, `+262 262 12 34 56` (UIT-T E.123: the trunk 0 goes).
  var international: String {
    let overseas = Self.overseasCodes[String(digits.prefix(3))]
    let first = isSpecial || overseas != nil ? digits.prefix(3) : digits.prefix(1)
    let rest = groups(of: isSpecial ? 3 : 2, in: digits.dropFirst(first.count))
    return (["+" + (overseas ?? "33"), String(first)] + rest).joined(separator: Signs.noBreakSpace)
  }

  private var isSpecial: Bool { digits.hasPrefix("8") }

  /// A short number: 15, 112, 3939, 118 218 (Arcep, plan national de numérotation, 2.4); nil
  /// where there is none of that form.
  static func short(_ digits: String) -> String? {
    if digits.wholeMatch(of: /1[578]|11[2459]|19[167]|10\d\d|3\d{3}/) != nil { return digits }
    guard digits.wholeMatch(of: /11[68]\d{3}/) != nil else { return nil }
    return groups(of: 3, in: digits[...]).joined(separator: Signs.noBreakSpace)
  }
}

/// Text cut in groups of so many characters, from its start.
private func groups(of size: Int, in text: Substring) -> [String] {
  var rest = text
  var groups: [String] = []
  while !rest.isEmpty {
    groups.append(String(rest.prefix(size)))
    rest = rest.dropFirst(size)
  }
  return groups
}
