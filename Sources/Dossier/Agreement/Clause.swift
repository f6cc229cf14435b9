/// A numbered part of an article or of an annex: 3.1.
public struct Clause: Hashable, Sendable {
  /// `titre`
  public var title: OwnText?
  /// `texte`
  public var paragraphs: [OwnText]
  /// `alinéas`: lettered items.
  public var items: [OwnText]

  /// Makes a clause.
  public init(title: OwnText? = nil, paragraphs: [OwnText] = [], items: [OwnText] = []) {
    self.title = title
    self.paragraphs = paragraphs
    self.items = items
  }
}
