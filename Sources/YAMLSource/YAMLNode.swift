public import Problems

/// One node of a YAML text, with the place where it stands.
///
/// Scalars are read as text whatever they look like: YAML's own rules would make `120:30` a number
/// and a date a timestamp.
public struct YAMLNode: Hashable, Sendable {
  /// What the node is.
  public enum Content: Hashable, Sendable {
    /// Plain, quoted or block text, as text.
    case scalar(String)
    /// A list.
    case sequence([YAMLNode])
    /// Keys and values in the order of the file.
    case mapping([Entry])
  }

  /// A key and its value.
  public struct Entry: Hashable, Sendable {
    /// The key as typed.
    public var key: String
    /// Where the key stands.
    public var keyPlace: Place
    /// What it holds.
    public var value: YAMLNode
  }

  /// What the node is.
  public var content: Content
  /// File, line, column and the line's text.
  public var place: Place

  /// Makes a node.
  public init(content: Content, place: Place) {
    self.content = content
    self.place = place
  }

  /// The text of a scalar; nil for lists, mappings and an empty value (`clé:` and nothing, `~`).
  public var text: String? {
    if case .scalar(let text) = content, !isEmpty { text } else { nil }
  }

  /// The items of a list; nil otherwise.
  public var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries of a mapping; nil otherwise.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// Whether nothing stands after the key.
  public var isEmpty: Bool {
    if case .scalar(let text) = content { text.isEmpty || text == "~" } else { false }
  }
}
