/// `:fr:de` and `:fr:a`. Option `kind` (toponym by default); option `form`, where it is not empty, is
/// the form that the user's own data give, printed as it is.
enum GrammarFunction {
  /// `des Escoumins`
  static let de = make(withDe)
  /// `aux Escoumins`
  static let a = make(withA)

  private static func make(
    _ form: @escaping @Sendable (String, ComplementKind) -> String
  ) -> TextFunction {
    TextFunction(options: ["kind": .choice(ComplementKind.self), "form": .any]) { input, errors in
      guard let complement = input.text else { return nil }
      if let given = input.options.text("form"), !given.isEmpty { return MarkedText(given) }
      let kind = input.choice("kind", ComplementKind.toponym, reporting: &errors)
      return MarkedText(form(complement, kind))
    }
  }
}
