/// `:fr:de`, `:fr:a`, `:fr:en` and `:fr:que`: a noun after a preposition or a conjunction. Plain text is a
/// toponym (after « que » a common noun), unless `kind` says what it is.
enum GrammarFunction {
  /// What `:fr:que` prints.
  enum Part: String {
    /// « qu’un comité »
    case whole
    /// « qu’ » alone, for what follows in the message.
    case conjunction
  }

  /// The letters of the conjunction.
  enum LetterCase: String {
    /// « que »
    case lower
    /// « QUE », after ATTENDU.
    case upper
  }

  /// `des Escoumins`
  static let de = make(\.withDe)
  /// `aux Escoumins`
  static let a = make(\.withA)
  /// `en Bretagne`
  static let en = make(\.withEn)

  /// `qu’un comité`; options `part` and `case`.
  static let que = TextFunction(
    options: nounOptions.merging([
      "part": .choice(Part.self), "case": .choice(LetterCase.self),
    ]) { $1 }
  ) { input, errors in
    guard let noun = input.noun(.noun, reporting: &errors) else { return nil }
    if noun.text.isEmpty { return MarkedText() }
    let part = input.choice("part", Part.whole, reporting: &errors)
    let letters = input.choice("case", LetterCase.lower, reporting: &errors)
    let conjunction = letters == .upper ? noun.conjunction.uppercased() : noun.conjunction
    return MarkedText(part == .whole ? conjunction + noun.text : conjunction)
  }

  private static func make(
    _ form: @escaping @Sendable (NounPhrase) -> String
  ) -> TextFunction {
    TextFunction(options: nounOptions) { input, errors in
      input.noun(.toponym, reporting: &errors).map { MarkedText(form($0)) }
    }
  }
}
