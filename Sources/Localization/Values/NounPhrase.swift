/// A noun with its grammar: the name of a place, of a body, of a person, or a common noun.
///
/// What is nil is made by rule: the article contracts, « de » and « que » elide, the gender follows the
/// article or the first noun. What is given goes before any rule.
public struct NounPhrase: Hashable, Sendable {
  /// The noun as it stands alone, with its article: `Les Escoumins`, `la Municipalité`. Empty: no noun.
  public var text: String
  /// What it names.
  public var kind: NounKind
  /// Its gender, where that is given.
  public var gender: NounGender?
  /// Whether it is one or several, where that is given.
  public var number: GrammaticalNumber?
  /// How its first letter behaves, where that is given.
  public var initialH: InitialH?
  /// Forms that were given.
  public var forms: NounForms

  /// Makes a noun; blanks at either end of its text are dropped.
  public init(
    _ text: String, kind: NounKind = .toponym, gender: NounGender? = nil,
    number: GrammaticalNumber? = nil, initialH: InitialH? = nil, forms: NounForms = NounForms()
  ) {
    self.text = text.trimmingSpaces
    self.kind = kind
    self.gender = gender
    self.number = number
    self.initialH = initialH
    self.forms = forms
  }

  /// A body by its name or short name: « du Carrefour », « l’Association est représentée ».
  public init(organization name: String) { self.init(name, kind: .organization) }
}

extension String {
  /// Without the spaces at either end.
  var trimmingSpaces: String {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
