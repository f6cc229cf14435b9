/// A function of a project's own, with its forms and the spellings that a list may use.
public struct OwnFunction: Hashable, Sendable {
  /// The key, as typed.
  public var key: String
  /// The words on paper.
  public var forms: GenderedForms
  /// Spellings to accept besides the key and the forms.
  public var spellings: [String]

  /// Makes a function.
  public init(key: String, forms: GenderedForms, spellings: [String] = []) {
    self.key = key
    self.forms = forms
    self.spellings = spellings
  }

  /// Everything that a list may write for it.
  public var allSpellings: [String] {
    [forms.feminine, forms.masculine, forms.neutral] + spellings
  }
}
