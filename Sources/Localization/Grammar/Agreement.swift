/// What the words round a noun agree with.
struct Agreement: Hashable, Sendable {
  /// Masculine where it is not known, as grammar has it.
  var gender: NounGender
  /// One or several.
  var number: GrammaticalNumber

  /// That of a noun.
  init(_ noun: NounPhrase) {
    gender = noun.grammaticalGender ?? .masculine
    number = noun.grammaticalNumber
  }

  /// That of several together: feminine only if every one is, plural unless it is one alone.
  init(of parts: [Agreement]) {
    let isFeminine = !parts.isEmpty && parts.allSatisfy { $0.gender == .feminine }
    gender = isFeminine ? .feminine : .masculine
    number = parts.count == 1 ? parts[0].number : .plural
  }

  /// The keys of a message that fit, best first.
  var keys: [String] {
    let exact = number == .plural ? "\(gender.rawValue)-plural" : gender.rawValue
    return [exact, number.rawValue]
  }
}
