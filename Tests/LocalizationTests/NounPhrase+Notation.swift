import Localization

extension NounPhrase {
  /// A noun as the fixtures write it: `Le Gardeur{kind=toponym-from-person}`, `Alma{}`; options `kind`,
  /// `gender`, `number`, `h`, `de`, `a`, `en`, comma between them.
  init?(notation: String) {
    guard notation.hasSuffix("}"), let brace = notation.firstIndex(of: "{") else { return nil }
    self.init(String(notation[..<brace]))
    for option in notation[notation.index(after: brace)...].dropLast().split(separator: ",") {
      let pair = option.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, set(pair[0], pair[1]) else { return nil }
    }
  }

  private mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "kind":
      guard let known = NounKind(rawValue: value) else { return false }
      kind = known
    case "gender": gender = NounGender(rawValue: value)
    case "number": number = GrammaticalNumber(rawValue: value)
    case "h": initialH = InitialH(rawValue: value)
    case "de": forms.de = value
    case "a": forms.a = value
    case "en": forms.en = value
    default: return false
    }
    return true
  }
}
