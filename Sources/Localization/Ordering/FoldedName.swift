public import Foundation

/// A person's name in the calling order: by family name, then by given name, in the order of a variant.
public struct FoldedName: Hashable, Sendable {
  /// What is compared first.
  public let family: String
  /// What is compared next.
  public let given: String

  /// A name by its parts; either may be empty. A person with one single name sorts by it. Typed
  /// apostrophes and the typographic one compare as one.
  public init(family: String, given: String) {
    let parts = [family, given].map { part in
      part.precomposedStringWithCanonicalMapping
        .replacing("'", with: Signs.apostrophe).replacing("ʼ", with: Signs.apostrophe)
        .trimmingCharacters(in: .whitespaces)
    }
    self.family = parts[0].isEmpty ? parts[1] : parts[0]
    self.given = parts[0].isEmpty ? "" : parts[1]
  }
}

/// Compares two names for the calling order of a variant.
public func nameOrder(
  _ a: FoldedName, _ b: FoldedName, in order: FrenchOrder
) -> ComparisonResult {
  let byFamily = order.compare(a.family, b.family)
  return byFamily == .orderedSame ? order.compare(a.given, b.given) : byFamily
}
