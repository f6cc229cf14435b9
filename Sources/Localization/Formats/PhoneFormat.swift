/// The two numbering plans that a project's papers hold.
enum PhonePlan: String, Sendable {
  /// North America: +1, ten digits.
  case canada = "CA"
  /// France: +33, nine digits after the trunk 0.
  case france = "FR"
}

/// A telephone number in its country's grouping: `418 555-0123`, `02 99 12 34 56`,
/// `+33 2 99 12 34 56`; nil where the digits fit no plan.
///
/// OQLF (national form of Québec), Arcep (pairs, `0 800 123 456` for free calls), E.123 (a number of
/// the other country, or `isInternational`, begins with +).
func formatPhone(
  _ typed: String, plan: PhonePlan?, isInternational: Bool, extension ext: String?,
  home: DocumentLocale
) -> String? {
  let homePlan: PhonePlan = home == .canada ? .canada : .france
  let hasPlus = typed.contains { $0 == "+" }
  var digits = typed.filter { ("0"..."9").contains($0) }
  let plan = plan ?? (hasPlus ? planOfCode(digits) : homePlan)
  guard let plan else { return nil }
  if hasPlus { digits.removeFirst(min(digits.count, plan == .canada ? 1 : 2)) }
  let isForeign = plan != homePlan
  let grouped =
    switch plan {
    case .canada: groupNorthAmerican(digits, isInternational || isForeign, isForeign: isForeign)
    case .france: groupFrench(digits, isInternational || isForeign)
    }
  guard let grouped else { return nil }
  guard let ext, !ext.isEmpty else { return grouped }
  return "\(grouped), poste\(Signs.noBreakSpace)\(ext)"
}

private func planOfCode(_ digits: String) -> PhonePlan? {
  digits.hasPrefix("33") ? .france : digits.hasPrefix("1") ? .canada : nil
}

private func groupNorthAmerican(
  _ typed: String, _ isInternational: Bool, isForeign: Bool
) -> String? {
  let hasLongDistance = typed.count == 11 && typed.hasPrefix("1")
  let digits = Array(hasLongDistance ? typed.dropFirst() : typed[...])
  guard digits.count == 10 else { return nil }
  let space = Signs.noBreakSpace
  let area = String(digits[..<3])
  let local = String(digits[3..<6]) + (isForeign ? space : "-") + String(digits[6...])
  let prefix = isInternational ? "+1\(space)" : hasLongDistance ? "1\(space)" : ""
  return "\(prefix)\(area)\(space)\(local)"
}

private func groupFrench(_ typed: String, _ isInternational: Bool) -> String? {
  let digits = Array(typed.count == 10 && typed.hasPrefix("0") ? typed.dropFirst() : typed[...])
  guard digits.count == 9 else { return nil }
  let space = Signs.noBreakSpace
  if digits[0] == "8", !isInternational {
    let groups = stride(from: 0, to: 9, by: 3).map { String(digits[$0..<$0 + 3]) }
    return (["0"] + groups).joined(separator: space)
  }
  let pairs = stride(from: 1, to: 9, by: 2).map { String(digits[$0..<$0 + 2]) }
  let first = isInternational ? "+33\(space)\(digits[0])" : "0\(digits[0])"
  return ([first] + pairs).joined(separator: space)
}

/// A postal code: `G1R 2B5` (Canada Post: two triplets, capitals), `35000`; nil for any other form.
func formatPostcode(_ typed: String) -> String? {
  let signs = typed.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  if signs.count == 5, signs.allSatisfy(\.isNumber) { return signs }
  let kinds = signs.map { $0.isLetter ? "A" : "9" }.joined()
  guard kinds == "A9A9A9" else { return nil }
  return signs.prefix(3) + Signs.noBreakSpace + signs.suffix(3)
}
