internal import Dossier
internal import Localization
internal import Problems
internal import YAMLSource

/// How the keys begin that word the functions of those who sign.
private let functionPrefix = "signataire."

extension PaperWords {
  /// The words of the function of one who signs: the catalogues', or as typed.
  ///
  /// Problem: `templates.unknown-signatory-function` for what is nearly a key.
  mutating func function(
    _ typed: String, _ gender: Gender, place: NounPhrase?
  ) -> MarkedText {
    let known = localizer.catalogue.keys(for: localizer.locale)
      .filter { $0.hasPrefix(functionPrefix) }.map { String($0.dropFirst(functionPrefix.count)) }
    if let key = known.first(where: { foldedKey($0) == foldedKey(typed) }) {
      return text(
        named: functionPrefix + key,
        ["genre": .string(gender.rawValue), "lieu": .optional(place)])
    }
    if let nearest = nearestMatch(to: typed, among: known, folding: foldedKey) {
      let problem = Problem(
        TemplateProblem.unknownSignatoryFunction, .warning,
        ["value": .text(typed), "nearest": .text(nearest)])
      take(Checked((), [problem]))
    }
    return localizer.data(typed)
  }

  /// The same of a function that may be to be completed; empty where it is not said.
  mutating func function(
    _ typed: Blank<String>?, _ gender: Gender, place: NounPhrase?
  ) -> MarkedText {
    switch typed {
    case .known(let typed): function(typed, gender, place: place)
    case .toComplete: openLine
    case nil: MarkedText()
    }
  }
}
