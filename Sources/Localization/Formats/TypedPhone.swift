/// A telephone number as a person types it, taken apart.
struct TypedPhone: Hashable, Sendable {
  /// The digits in the groups that they were typed in, without an international prefix.
  let groups: [String]
  /// Whether the first digits are a country's code: after `+`, after 00 (France) or 011 (North America).
  let hasCountryCode: Bool
  /// What follows « poste », « ext. », « # »; nil where nothing does.
  let ext: String?

  /// All digits.
  var digits: String { groups.joined() }

  /// Takes a number apart; nil where anything but digits and the signs between them stands in it.
  init?(_ typed: String) {
    let ending = typed.firstMatch(
      of: /[,;(\s]*(?:poste|p\.|extension|ext\.?|x|#)\s*(?<digits>[0-9]{1,6})[\s)]*$/.ignoresCase())
    let main = ending.map { typed[..<$0.range.lowerBound] } ?? typed[...]
    guard let match = main.wholeMatch(of: /\s*(?<plus>\+?)(?<body>[0-9\s().\/‐‑–-]*[0-9][\s)]*)/)
    else { return nil }
    let hasPlus = !match.plus.isEmpty
    // « +33 (0)2 »: the trunk 0 is not dialled from abroad (UIT-T E.123).
    var body = String(match.body)
    if hasPlus { body = body.replacing("(0)", with: " ") }
    var groups = body.split { !$0.isNumber }.map(String.init)
    let prefix = hasPlus ? "" : Self.internationalPrefix(of: groups.joined())
    Self.remove(prefix, from: &groups)
    self.groups = groups
    hasCountryCode = hasPlus || !prefix.isEmpty
    ext = ending.map { String($0.digits) }
  }

  /// No national number of the two plans has so many digits and begins so.
  private static func internationalPrefix(of digits: String) -> String {
    if digits.hasPrefix("011"), digits.count > 11 { return "011" }
    return digits.hasPrefix("00") && digits.count > 10 ? "00" : ""
  }

  private static func remove(_ prefix: String, from groups: inout [String]) {
    var left = prefix.count
    while left > 0, let first = groups.first {
      let removed = min(left, first.count)
      groups[0] = String(first.dropFirst(removed))
      if groups[0].isEmpty { groups.removeFirst() }
      left -= removed
    }
  }
}
