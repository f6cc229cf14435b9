public import Foundation

/// The alphabetical order of a variant of French, the same on every machine.
///
/// Foundation's comparison with an explicit locale: CLDR 47, where fr-CA compares accents from the end of
/// the word (cote, côte, coté, côté) and fr-FR from its start (cote, coté, côte, côté). Spaces count, so
/// names come word by word (OQLF 24930, « classement discontinu »).
public struct FrenchOrder: Sendable {
  /// What is compared.
  public enum Kind: String, Sendable {
    /// Letters.
    case name
    /// Letters, and numbers by value: élève 9 before élève 10.
    case numeric
  }

  private let locale: Locale
  private let options: String.CompareOptions

  /// The order of a variant.
  public init(_ variant: DocumentLocale, _ kind: Kind = .name) {
    locale = Locale(identifier: variant == .canada ? "fr_CA" : "fr_FR")
    options = kind == .numeric ? [.numeric] : []
  }

  /// Whether `a` comes before `b`, after it, or with it.
  public func compare(_ a: String, _ b: String) -> ComparisonResult {
    a.compare(b, options: options, range: nil, locale: locale)
  }

  /// The elements in order of their text; equal ones stay as they stood.
  public func sorted<Element>(
    _ elements: [Element], by text: (Element) -> String
  ) -> [Element] {
    sorted(elements) { [text($0)] }
  }

  /// The elements in order of several texts, the first that differs deciding: family name, given name.
  public func sorted<Element>(
    _ elements: [Element], by texts: (Element) -> [String]
  ) -> [Element] {
    let keyed = elements.enumerated().map { (offset: $0, keys: texts($1), element: $1) }
    let inOrder = keyed.sorted { a, b in
      for (x, y) in zip(a.keys, b.keys) {
        let order = compare(x, y)
        if order != .orderedSame { return order == .orderedAscending }
      }
      return a.offset < b.offset
    }
    return inOrder.map(\.element)
  }
}
