extension NounPhrase {
  /// The gender: as given, else by the article, else by the first noun; nil where neither tells.
  public var grammaticalGender: NounGender? {
    if let gender { return gender }
    switch headArticle?.article {
    case .le: return .masculine
    case .la: return .feminine
    case .les, .elided, nil: return HeadNoun.of(self)?.gender
    }
  }

  /// One or several: as given, else by the article, else by the first noun.
  public var grammaticalNumber: GrammaticalNumber {
    if let number { return number }
    switch headArticle?.article {
    case .les: return .plural
    case .le, .la, .elided: return .singular
    case nil: return HeadNoun.of(self)?.number ?? .singular
    }
  }

  /// Whether words would agree with it by guess only: neither given, nor article, nor a noun that is known.
  public var isGenderDoubtful: Bool { !text.isEmpty && grammaticalGender == nil }
}
