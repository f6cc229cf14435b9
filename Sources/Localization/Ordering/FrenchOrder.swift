public import Foundation

/// The alphabetical order of a variant of French, the same on every machine.
///
/// Foundation's comparison with an explicit locale: CLDR 47, where fr-CA compares accents from the end of
/// the word (cote, côte, coté, côté) and fr-FR from its start (cote, coté, côte, côté). Spaces count, then
/// hyphens and apostrophes, then letters, so names come word by word (OQLF 24930, « classement discontinu »).
public struct FrenchOrder: Sendable {
  /// What is compared.
  public enum Kind: String, Sendable {
    /// Letters, as written.
    case name
    /// Letters, without a particle before a name: « de Kerangal Maëlys » under K.
    case person
    /// Letters, and numbers by value: élève 9 before élève 10.
    case numeric
  }

  private let locale: Locale
  private let kind: Kind

  /// The order of a variant.
  public init(_ variant: DocumentLocale, _ kind: Kind = .name) {
    locale = Locale(identifier: variant == .canada ? "fr_CA" : "fr_FR")
    self.kind = kind
  }

  /// Whether `a` comes before `b`, after it, or with it.
  public func compare(_ a: String, _ b: String) -> ComparisonResult {
    compare(a, b, kind == .numeric ? [.numeric] : [])
  }

  /// Whether a person comes before another one: by family name, then given name, whether in capitals or not;
  /// among namesakes by case, then those without a particle first. The family names decide with their
  /// accents: Cote and Côté are two families.
  public func compare(_ a: FoldedName, _ b: FoldedName) -> ComparisonResult {
    let parts: [(FoldedName) -> String] = [{ $0.family }, { $0.given }]
    for part in parts {
      let order = compare(part(a), part(b), .caseInsensitive)
      if order != .orderedSame { return order }
    }
    for part in parts + [{ $0.particle }] {
      let order = compare(part(a), part(b))
      if order != .orderedSame { return order }
    }
    return .orderedSame
  }

  /// The elements in order of their names; namesakes stay as they stood.
  public func sorted<Element>(
    _ elements: [Element], byName name: (Element) -> FoldedName
  ) -> [Element] {
    sorted(elements, by: name, compare)
  }

  /// The elements in order of their text; equal ones stay as they stood.
  public func sorted<Element>(_ elements: [Element], by text: (Element) -> String) -> [Element] {
    if kind != .person { return sorted(elements, by: text, compare) }
    return sorted(elements, by: { NameParticle.split(text($0)) }) { a, b in
      let byRest = compare(a.rest, b.rest)
      return byRest == .orderedSame ? compare(a.particle, b.particle) : byRest
    }
  }

  private func sorted<Element, Key>(
    _ elements: [Element], by key: (Element) -> Key, _ order: (Key, Key) -> ComparisonResult
  ) -> [Element] {
    let keyed = elements.enumerated().map { (offset: $0, key: key($1), element: $1) }
    let inOrder = keyed.sorted { a, b in
      let result = order(a.key, b.key)
      return result == .orderedSame ? a.offset < b.offset : result == .orderedAscending
    }
    return inOrder.map(\.element)
  }

  private func compare(
    _ a: String, _ b: String, _ options: String.CompareOptions
  ) -> ComparisonResult {
    a.compare(b, options: options, range: nil, locale: locale)
  }
}
