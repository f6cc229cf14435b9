/// A telephone number in its country's grouping: `418 555-0123`, `02 99 12 34 56`,
/// `+33 2 99 12 34 56`, `911`; nil where the digits fit no plan.
///
/// OQLF (national form of Québec), Arcep (pairs, `0 800 123 456`), E.123 (a number of the other country,
/// or `isInternational`, begins with +). A number of a third country keeps the groups it was typed in.
func formatPhone(
  _ typed: String, plan: PhonePlan?, isInternational: Bool, extension ext: String?,
  home: PhonePlan
) -> String? {
  guard let number = TypedPhone(typed) else { return nil }
  let grouped =
    number.hasCountryCode
    ? withCountryCode(number, plan, isInternational, home)
    : dialled(number.digits, plan ?? home, isInternational, home)
  guard let grouped else { return nil }
  let stated = ext?.isEmpty == false ? ext : number.ext
  guard let stated else { return grouped }
  return "\(grouped), poste\(Signs.noBreakSpace)\(stated)"
}

/// A number typed with its country's code; nil where that is not the code of the plan asked for.
private func withCountryCode(
  _ number: TypedPhone, _ plan: PhonePlan?, _ isInternational: Bool, _ home: PhonePlan
) -> String? {
  let digits = number.digits
  if plan != .canada, let code = FrenchNumber.countryCodes.first(where: { digits.hasPrefix($0) }),
    let french = FrenchNumber(String(digits.dropFirst(code.count)))
  {
    return isInternational || home != .france ? french.international : french.national
  }
  if digits.hasPrefix("1") {
    guard plan != .france, digits.count == 11 else { return nil }
    return dialled(String(digits.dropFirst()), .canada, isInternational, home)
  }
  // E.164: at most fifteen digits. No plan of the world numbers its people with fewer than seven.
  let isKnown = FrenchNumber.countryCodes.contains { digits.hasPrefix($0) }
  guard plan == nil, !isKnown, (7...15).contains(digits.count) else { return nil }
  return "+" + number.groups.joined(separator: Signs.noBreakSpace)
}

/// A number typed as it is dialled within a plan.
private func dialled(
  _ digits: String, _ plan: PhonePlan, _ isInternational: Bool, _ home: PhonePlan
) -> String? {
  let isNational = plan == home && !isInternational
  switch plan {
  case .canada:
    if isNational, NorthAmericanNumber.services.contains(digits) { return digits }
    guard let number = NorthAmericanNumber(digits) else { return nil }
    return isNational ? number.national : number.international(isForeign: plan != home)
  case .france:
    if isNational, let short = FrenchNumber.short(digits) { return short }
    guard let number = FrenchNumber(digits) else { return nil }
    return isNational ? number.national : number.international
  }
}
