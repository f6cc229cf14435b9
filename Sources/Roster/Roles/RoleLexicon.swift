import Localization

/// The functions that a list may name: each key with its accepted spellings.
///
/// Where two entries share a spelling the first entry wins, so a project's own functions stand before
/// those of the catalogues.
public struct RoleLexicon: Hashable, Sendable {
  /// A key and how people write it.
  public struct Entry: Hashable, Sendable {
    /// The key under which the catalogues, or the project, word the function.
    public var key: String
    /// Spellings, in any case and accent; the key is always one.
    public var spellings: [String]

    /// Makes an entry.
    public init(key: String, spellings: [String]) {
      self.key = key
      self.spellings = spellings
    }
  }

  /// The entries in order of precedence.
  public let entries: [Entry]
  /// Folded spelling to what it means; looked up only, never walked through.
  let meanings: [String: RoleMeaning]

  /// Makes a lexicon of entries.
  public init(entries: [Entry]) {
    self.entries = entries
    meanings = entries.reduce(into: [:]) { meanings, entry in
      for meaning in RoleMeaning.all(of: entry) where meanings[meaning.folded] == nil {
        meanings[meaning.folded] = meaning
      }
    }
  }

  /// Makes a lexicon of keys and spellings, as the catalogues give them.
  public init(_ spellings: [(key: String, spellings: [String])]) {
    self.init(entries: spellings.map { Entry(key: $0.key, spellings: $0.spellings) })
  }
}
