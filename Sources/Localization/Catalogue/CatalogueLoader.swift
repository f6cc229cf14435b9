import Problems
import YAMLSource

/// Reads catalogue files one after the other.
struct CatalogueLoader {
  /// What was read so far.
  private(set) var catalogue = Catalogue()
  /// What was wrong so far.
  private(set) var problems: [Problem] = []

  /// The top key of what is no message: spellings by function.
  private static let spellingsKey = "graphies"

  /// Reads one file.
  mutating func load(_ file: CatalogueFile) {
    let root = readYAML(file.text, file: file.name)
    problems += root.problems
    guard let root = root.value, !root.isEmpty else { return }
    guard let entries = root.entries else {
      problems.append(Problem(YAMLProblem.notAMapping, at: root.place))
      return
    }
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    for entry in entries {
      if entry.key == Self.spellingsKey {
        loadSpellings(entry.value, file.layer)
      } else {
        load(entry, under: "", file.layer, lines)
      }
    }
  }

  /// Nested keys are joined by points: `certificat:` over `titre:` is `certificat.titre`.
  private mutating func load(
    _ entry: YAMLNode.Entry, under prefix: String, _ layer: CatalogueFile.Layer,
    _ lines: [Substring]
  ) {
    let key = prefix + entry.key
    switch entry.value.content {
    case .mapping(let entries):
      for inner in entries { load(inner, under: key + ".", layer, lines) }
    case .scalar(let source):
      add(source, key, entry, layer, lines)
    case .sequence:
      report(.notAText, key, entry.value.place)
    }
  }

  private mutating func add(
    _ source: String, _ key: String, _ entry: YAMLNode.Entry, _ layer: CatalogueFile.Layer,
    _ lines: [Substring]
  ) {
    let origin = SourceOrigin(entry.value.place, lines)
    let added = Catalogue.Entry(prepared: read(source, key, origin), origin: origin)
    if !catalogue.add(added, key, to: layer) { report(.duplicateKey, key, entry.keyPlace) }
  }

  private mutating func read(
    _ source: String, _ key: String, _ origin: SourceOrigin
  ) -> PreparedMessage? {
    let result = PreparedMessage.read(source)
    let errors: [MessageError]
    switch result {
    case .success(let prepared): errors = callErrors(in: prepared.message, .standard)
    case .failure(let found): errors = found.errors
    }
    problems += errors.map { $0.problem(at: origin.place(of: $0.position), key: key) }
    return try? result.get()
  }

  private mutating func loadSpellings(_ node: YAMLNode, _ layer: CatalogueFile.Layer) {
    for entry in node.entries ?? [] {
      let spellings = (entry.value.items ?? [entry.value]).compactMap(\.text)
      let added = Catalogue.Spellings(texts: spellings, place: entry.keyPlace)
      catalogue.add(added, entry.key, to: layer)
    }
  }

  private mutating func report(_ problem: LocalizationProblem, _ key: String, _ place: Place) {
    problems.append(Problem(problem.rawValue, .error, at: place, ["key": .text(key)]))
  }
}
