public import Localization

/// A word or phrase for a person, in the three genders of the papers.
public struct GenderedForms: Hashable, Sendable {
  /// For a woman or a girl.
  public var feminine: String
  /// For a man or a boy.
  public var masculine: String
  /// For a person whose gender is not stated: neutral wording.
  public var neutral: String

  /// Makes forms.
  public init(feminine: String, masculine: String, neutral: String) {
    self.feminine = feminine
    self.masculine = masculine
    self.neutral = neutral
  }

  /// The form for a person of this gender.
  public subscript(gender: Gender) -> String {
    switch gender {
    case .feminine: feminine
    case .masculine: masculine
    case .unstated: neutral
    }
  }
}
