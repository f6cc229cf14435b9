public import OrderedCollections
public import Problems

/// The words of the program and of the papers, in both variants of French, parsed and ready to format.
///
/// A variant's own word comes before the shared one; there is no other language to fall back to.
public struct Catalogue: Sendable {
  /// One message of one layer.
  final class Entry: Sendable {
    /// Ready to format; nil where the source is no message (reported at load).
    let prepared: PreparedMessage?
    /// Where its text stands in its file.
    let origin: SourceOrigin

    /// Parsed; nil where the source is no message.
    var message: Message? { prepared?.message }

    /// Makes an entry.
    init(prepared: PreparedMessage?, origin: SourceOrigin) {
      self.prepared = prepared
      self.origin = origin
    }
  }

  /// The spellings of one function.
  struct Spellings: Sendable {
    /// As they may stand in a list.
    var texts: [String]
    /// Where the function's key stands.
    var place: Place
  }

  /// The words of one key.
  private struct Words {
    var shared: Entry?
    var canada: Entry?
    var france: Entry?

    subscript(layer: CatalogueFile.Layer) -> Entry? {
      get {
        switch layer {
        case .shared: shared
        case .canada: canada
        case .france: france
        }
      }
      set {
        switch layer {
        case .shared: shared = newValue
        case .canada: canada = newValue
        case .france: france = newValue
        }
      }
    }
  }

  private var words: [String: Words] = [:]
  /// The keys of each layer, in the order of the files.
  private var keys: [CatalogueFile.Layer: OrderedSet<String>] = [:]
  /// What each layer spells, and where, by the function's key.
  private(set) var graphies: [CatalogueFile.Layer: OrderedDictionary<String, Spellings>] = [:]

  /// A catalogue without words.
  public init() {}

  /// Reads the files of all layers. A source that is no message makes that message unusable; a function or
  /// an option that does not exist does not. Both are reported with their place:
  /// `catalogue.duplicate-key`, `catalogue.not-a-text`, `message.…`, `yaml.…`.
  public static func load(_ files: [CatalogueFile]) -> Checked<Catalogue> {
    var loader = CatalogueLoader()
    for file in files { loader.load(file) }
    return Checked(loader.catalogue, loader.problems)
  }

  /// The message of a key for a variant.
  func entry(_ key: String, _ locale: DocumentLocale) -> Entry? {
    guard let words = words[key] else { return nil }
    return words[CatalogueFile.Layer(locale)] ?? words.shared
  }

  /// The messages of a layer, in the order of the files.
  func entries(of layer: CatalogueFile.Layer) -> [(key: String, entry: Entry)] {
    (keys[layer] ?? []).compactMap { key in words[key]?[layer].map { (key, $0) } }
  }

  /// Keys that a variant can use, in the order of the files, shared ones first.
  public func keys(for locale: DocumentLocale) -> [String] {
    Array((keys[.shared] ?? []).union(keys[CatalogueFile.Layer(locale)] ?? []))
  }

  /// Which of the keys a variant has no words for: `catalogue.missing-key` each.
  public func check(keys: some Sequence<String>, for locale: DocumentLocale) -> [Problem] {
    keys.filter { entry($0, locale) == nil }.map { missingKey($0, locale) }
  }

  /// Spellings to accept for each function, by its key, for a variant (`graphies:` in the files).
  public func spellings(for locale: DocumentLocale) -> OrderedDictionary<String, [String]> {
    spellings(of: [.shared, CatalogueFile.Layer(locale)])
  }

  /// Spellings to accept for each function, by its key, of every layer.
  public var spellings: OrderedDictionary<String, [String]> {
    spellings(of: CatalogueFile.Layer.allCases)
  }

  private func spellings(
    of layers: [CatalogueFile.Layer]
  ) -> OrderedDictionary<String, [String]> {
    layers.reduce(into: [:]) { all, layer in
      all.merge((graphies[layer] ?? [:]).mapValues(\.texts)) { $0 + $1 }
    }
  }

  /// Adds a message; false where the layer has the key already.
  mutating func add(_ entry: Entry, _ key: String, to layer: CatalogueFile.Layer) -> Bool {
    guard keys[layer, default: []].append(key).inserted else { return false }
    words[key, default: Words()][layer] = entry
    return true
  }

  /// Adds spellings to those of a key.
  mutating func add(_ spellings: Spellings, _ key: String, to layer: CatalogueFile.Layer) {
    graphies[layer, default: [:]][key, default: Spellings(texts: [], place: spellings.place)]
      .texts += spellings.texts
  }
}

/// The problem of a key that nobody wrote words for.
func missingKey(_ key: String, _ locale: DocumentLocale) -> Problem {
  Problem(
    LocalizationProblem.missingKey.rawValue, .error,
    at: nil, ["key": .text(key), "locale": .text(locale.rawValue)])
}
