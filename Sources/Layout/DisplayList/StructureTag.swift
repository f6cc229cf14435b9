/// What a drawn thing is to a screen reader: the structure element that it belongs to (ISO 32000-1,
/// 14.7 and 14.8.4), with the elements round that one.
public struct StructureTag: Hashable, Sendable {
  /// An element that stands round others.
  public struct Ancestor: Hashable, Sendable {
    /// Its role.
    public var role: Role
    /// Its place among its neighbours, counted with those that have something drawn.
    public var order: Int
    /// The variant of French of all that it holds, as « fr-FR », where it is not the document's.
    public var language: String?
    /// What a table shows, for who does not see it.
    public var summary: String?

    /// Makes an ancestor.
    public init(_ role: Role, order: Int, language: String? = nil, summary: String? = nil) {
      self.role = role
      self.order = order
      self.language = language
      self.summary = summary
    }
  }

  /// Its role.
  public var role: Role
  /// Its place in reading order among the elements with the same ancestors, from 0 in a document; lines
  /// of one paragraph share it, on whichever pages they stand. Artifacts have −1.
  public var order: Int
  /// What is read instead of a picture.
  public var alternative: String?
  /// The variant of French of its words, where it is not the document's.
  public var language: String?
  /// The elements round it, outermost first.
  public var ancestors: [Ancestor]

  /// Makes a tag.
  public init(
    _ role: Role, order: Int, alternative: String? = nil, language: String? = nil,
    within ancestors: [Ancestor] = []
  ) {
    self.role = role
    self.order = order
    self.alternative = alternative
    self.language = language
    self.ancestors = ancestors
  }

  /// Decoration.
  public static let artifact = StructureTag(.artifact, order: -1)
}

extension StructureTag {
  /// The same element behind `count` others of the document.
  func moved(by count: Int) -> StructureTag {
    guard !role.isArtifact else { return self }
    var tag = self
    if tag.ancestors.isEmpty { tag.order += count } else { tag.ancestors[0].order += count }
    return tag
  }

  /// Place in reading order of what holds it, among the document's own elements.
  var outermostOrder: Int { ancestors.first?.order ?? order }
}
