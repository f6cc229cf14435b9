internal import Foundation

/// A person's name in the calling order: by family name, then by given name, in the order of a variant.
public struct FoldedName: Hashable, Sendable {
  /// What is compared first: the family name without a detached particle.
  public let family: String
  /// What is compared next.
  public let given: String
  /// What is compared last: `de`, `d’` or nothing.
  public let particle: String

  /// A name by its parts; either may be empty. A person with one single name sorts by it. Typed
  /// apostrophes, hyphens and spaces and the special ones compare as one.
  public init(family: String, given: String) {
    let (family, given) = (folded(family), folded(given))
    let name = NameParticle.split(family.isEmpty ? given : family)
    self.family = name.rest
    self.particle = name.particle
    self.given = family.isEmpty ? "" : given
  }
}

private func folded(_ part: String) -> String {
  part.precomposedStringWithCanonicalMapping
    .replacing(/['ʼ]/, with: Signs.apostrophe).replacing(/[‐‑]/, with: "-")
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
