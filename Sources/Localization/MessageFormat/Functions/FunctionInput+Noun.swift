/// The options of every function of nouns; see `FunctionInput.noun`.
let nounOptions: [String: OptionRule] = [
  "kind": .choice(NounKind.self), "gender": .choice(NounGender.self),
  "number": .choice(GrammaticalNumber.self), "h": .choice(InitialH.self),
]

extension FunctionInput {
  /// The operand as a noun, plain text as one of the kind `standard`; nil where it is no text. Options
  /// `kind`, `gender`, `number` and `h` go before what the noun carries.
  func noun(_ standard: NounKind, reporting errors: inout [MessageError]) -> NounPhrase? {
    guard let text else { return nil }
    var noun = NounPhrase(text, kind: standard)
    if case .noun(let given)? = operand?.content { noun = given }
    noun.kind = choice("kind", noun.kind, reporting: &errors)
    noun.gender = option("gender", reporting: &errors) ?? noun.gender
    noun.number = option("number", reporting: &errors) ?? noun.number
    noun.initialH = option("h", reporting: &errors) ?? noun.initialH
    return noun
  }

  /// The value of an option with a closed list of choices; nil where none is given, `bad-option` for what
  /// is none of them.
  func option<Choice: RawRepresentable<String>>(
    _ name: String, reporting errors: inout [MessageError]
  ) -> Choice? {
    guard let given = options.text(name), !given.isEmpty else { return nil }
    if let choice = Choice(rawValue: given) { return choice }
    errors.append(MessageError(.badOption, name))
    return nil
  }
}
