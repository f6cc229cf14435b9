public import Host
import YAMLSource

/// Who a number belongs to, told without the name.
///
/// Spelling that folds away (case, accents, hyphens, apostrophes, spaces) does not count: « Zoé Le-Goff »
/// and « ZOE LE GOFF » are one person.
public struct PersonIdentity: Hashable, Sendable {
  /// SHA-256 of the folded name.
  public let digest: Digest
  /// What a corrected spelling of it is known by.
  public let sketch: NameSketch

  /// The identity of a person of that full name, as the list has it.
  public init(name: String) {
    let folded = foldedKey(name)
    digest = Digest(of: folded)
    sketch = NameSketch(folded: folded)
  }

  /// An identity read from a manifest.
  init(digest: Digest, sketch: NameSketch) {
    self.digest = digest
    self.sketch = sketch
  }
}
