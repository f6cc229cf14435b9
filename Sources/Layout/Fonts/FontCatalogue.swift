public import Problems
public import YAMLSource

/// Which fonts there may be, where they come from, and which one helps out for which script.
///
/// Read from `fonts/polices.yaml`; a user's own fonts are added to it by their files.
public struct FontCatalogue: Hashable, Sendable {
  /// A family and its faces.
  public struct Family: Hashable, Sendable {
    /// As styles name it.
    public var name: String
    /// Debian package that brings it; nil for a font that the user dropped in.
    public var package: String?
    /// Style name and file (relative to one of the roots, or absolute), in the catalogue's order.
    public var faces: [Face]
  }

  /// One face's file.
  public struct Face: Hashable, Sendable {
    /// `Regular`, `Italic`, `Bold`.
    public var style: String
    /// Path below a root, or absolute.
    public var file: String
  }

  /// Where the patterns of hyphenation are.
  public struct Hyphenation: Hashable, Sendable {
    /// Debian package that brings them.
    public var package: String
    /// Files in libhyphen's format; the first that there is, is used.
    public var files: [String]
  }

  /// Folders to look in, in order.
  public var roots: [String]
  /// All families.
  public var families: [Family]
  /// Families that help out, by ISO 15924 script code; `autres` for the rest.
  public var fallbacks: [String: [String]]

  /// Patterns by which words are hyphenated; nil where words are not.
  public var hyphenation: Hyphenation?

  /// Makes a catalogue.
  public init(
    roots: [String], families: [Family], fallbacks: [String: [String]],
    hyphenation: Hyphenation? = nil
  ) {
    self.roots = roots
    self.families = families
    self.fallbacks = fallbacks
    self.hyphenation = hyphenation
  }

  /// Families to try for text in `script`, in order.
  public func fallbacks(forScript script: String) -> [String] {
    fallbacks[script] ?? fallbacks["autres"] ?? []
  }
}

/// Reads `fonts/polices.yaml`.
public func readFontCatalogue(_ node: YAMLNode) -> Checked<FontCatalogue> {
  var reader = MappingReader(node)
  var problems: [Problem] = []
  let roots = reader.items("racines").compactMap(\.text)
  let families = reader.items("familles").compactMap { node -> FontCatalogue.Family? in
    var family = MappingReader(node)
    defer { problems += family.finish() }
    _ = family.text("licence")
    let package = family.text("paquet")
    let styles = family.node("styles")?.entries ?? []
    let faces = styles.compactMap { entry -> FontCatalogue.Face? in
      if let file = entry.value.text { return FontCatalogue.Face(style: entry.key, file: file) }
      problems.append(
        Problem(YAMLProblem.notAText, at: entry.value.place, ["key": .text(entry.key)]))
      return nil
    }
    guard let name = family.text("famille") else {
      problems.append(Problem(LayoutProblem.unnamedFamily, at: node.place))
      return nil
    }
    return FontCatalogue.Family(name: name, package: package, faces: faces)
  }
  var fallbacks: [String: [String]] = [:]
  for entry in reader.node("secours")?.entries ?? [] {
    fallbacks[entry.key] = (entry.value.items ?? [entry.value]).compactMap(\.text)
  }
  let hyphenation = reader.node("coupures").map { node in
    var entry = MappingReader(node)
    defer { problems += entry.finish() }
    return FontCatalogue.Hyphenation(
      package: entry.text("paquet") ?? "",
      files: entry.items("fichiers").compactMap(\.text))
  }
  return Checked(
    FontCatalogue(
      roots: roots, families: families, fallbacks: fallbacks, hyphenation: hyphenation),
    problems + reader.finish())
}
