/// A form of a noun that no rule settles: the one that is printed and the other that may be right.
public struct NounDoubt: Hashable, Sendable {
  /// What is not known.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Whether the first letter lets « de » elide: Honfleur.
    case initial
    /// Whether « Le » is a person's: Le Goff.
    case article
    /// Whether the region or the town is meant: Mayenne.
    case kind
    /// Whether a region that no table has takes an article: Kreiz.
    case region
  }

  /// What is not known.
  public let reason: Reason
  /// The form that is printed: `de Honfleur`.
  public let chosen: String
  /// The other form: `d’Honfleur`.
  public let other: String
}

extension NounPhrase {
  /// What the user had better say about a place, with both forms of « de »; none where its own form is given.
  public var doubts: [NounDoubt] {
    guard kind.isPlace, forms.de == nil, !text.isEmpty else { return [] }
    return [doubtfulKind, doubtfulArticle, doubtfulRegion ?? doubtfulInitial].compactMap { $0 }
  }

  private var doubtfulInitial: NounDoubt? {
    guard region == nil, !elision.isSure else { return nil }
    var other = self
    other.initialH = elides ? .aspirated : .mute
    return NounDoubt(reason: .initial, chosen: withDe, other: other.withDe)
  }

  private var doubtfulArticle: NounDoubt? {
    guard kind == .toponym, PersonToponyms.surnames.contains(text) else { return nil }
    return doubt(.article, .toponymFromPerson)
  }

  /// Québec alone is the town without a word: its papers name it every day.
  private var doubtfulKind: NounDoubt? {
    guard kind == .toponym, region == nil, Region.isAlsoTown(text), foldedName(text) != "quebec"
    else { return nil }
    return doubt(.kind, .region)
  }

  private var doubtfulRegion: NounDoubt? {
    guard kind == .region, region == nil, headArticle == nil, gender == nil, number != .plural
    else {
      return nil
    }
    var other = self
    other.gender = .masculine
    return NounDoubt(reason: .region, chosen: withDe, other: other.withDe)
  }

  private func doubt(_ reason: NounDoubt.Reason, _ kind: NounKind) -> NounDoubt {
    var other = self
    other.kind = kind
    return NounDoubt(reason: reason, chosen: withDe, other: other.withDe)
  }
}
