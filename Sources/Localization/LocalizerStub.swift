import Foundation
public import Problems
import YAMLSource

// Stands in for the Localizer until the localization work is merged; the merge drops this file.

/// Stand-in: words by key, `{$x}` filled in, the last variant of a selection.
public struct Localizer: Sendable {
  /// The variant.
  public let locale: DocumentLocale
  private let messages: [String: String]

  /// The words of a variant, its own over the shared ones.
  public init(locale: DocumentLocale, catalogue: Catalogue) {
    self.locale = locale
    messages = catalogue.messages(locale)
  }

  /// The words of a key.
  public func text(
    _ key: String, _ arguments: [String: MessageValue] = [:]
  ) -> Checked<MarkedText> {
    guard let source = messages[key] else {
      return Checked(MarkedText("⟨\(key)⟩"), [Problem("catalogue.missing-key")])
    }
    return format(source: source, arguments)
  }

  /// Whether the key is there.
  public func hasMessage(_ key: String) -> Bool { messages[key] != nil }

  /// A source, filled in.
  public func format(
    source: String, _ arguments: [String: MessageValue] = [:]
  ) -> Checked<MarkedText> {
    var text = source
    if text.hasPrefix(".") {
      let start = text.ranges(of: "{{").last?.upperBound ?? text.startIndex
      let end = text.ranges(of: "}}").last?.lowerBound ?? text.endIndex
      text = String(text[start..<end])
    }
    for (name, value) in arguments {
      for range in text.ranges(of: "{$\(name)").reversed() {
        guard let end = text[range.upperBound...].firstIndex(of: "}") else { continue }
        text.replaceSubrange(range.lowerBound...end, with: plain(value))
      }
    }
    return Checked(MarkedText(text.replacing("\\{", with: "{").replacing("\\}", with: "}")))
  }

  /// A problem's sentence.
  public func sentence(for problem: Problem) -> String {
    text("problem.\(problem.code)", values(problem)).value.plain
  }

  /// A problem's hint.
  public func hint(for problem: Problem) -> String? {
    let key = "problem.\(problem.code)-hint"
    return hasMessage(key) ? text(key, values(problem)).value.plain : nil
  }

  /// A severity in words.
  public func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "erreur"
    case .warning: "avertissement"
    case .note: "note"
    }
  }

  /// A place in words.
  public func place(_ place: Place) -> String {
    [place.file, place.line.map { "ligne \($0)" }, place.row.map { "ligne \($0)" }]
      .compactMap(\.self).joined(separator: ", ")
  }

  private func values(_ problem: Problem) -> [String: MessageValue] {
    problem.arguments.mapValues { value in
      switch value {
      case .text(let text): .string(text)
      case .number(let number): .number(Decimal(number))
      case .list(let items): .list(items.map { .string($0) })
      }
    }
  }

  private func plain(_ value: MessageValue) -> String {
    switch value {
    case .string(let text): text
    case .number(let number): "\(number)"
    case .marked(let text): text.plain
    case .list(let items): items.map(plain).joined(separator: ", ")
    }
  }
}

private func flatten(_ node: YAMLNode, _ path: String, _ messages: inout [String: String]) {
  if let text = node.text { messages[path] = text }
  for entry in node.entries ?? [] {
    flatten(entry.value, path.isEmpty ? entry.key : "\(path).\(entry.key)", &messages)
  }
}

/// Marks as tags, and special spaces by name.
public func visible(_ text: MarkedText, specialSigns: Bool) -> String { text.plain }

/// Stand-in: one text of a catalogue.
public struct CatalogueFile: Sendable {
  /// A folder under `locales`.
  public enum Layer: String, Sendable, CaseIterable {
    /// Both variants.
    case shared = "fr"
    /// Québec.
    case canada = "fr-CA"
    /// France.
    case france = "fr-FR"
  }
  let layer: Layer
  let text: String
  /// Makes a file.
  public init(_ layer: Layer, name: String, text: String) {
    self.layer = layer
    self.text = text
  }
}

/// Stand-in: texts by layer.
public struct Catalogue: Sendable {
  private var files: [CatalogueFile] = []

  /// Keeps the texts.
  public static func load(_ files: [CatalogueFile]) -> Checked<Catalogue> {
    var catalogue = Catalogue()
    catalogue.files = files
    return Checked(catalogue)
  }

  /// Which keys are missing.
  public func check(keys: some Sequence<String>, for locale: DocumentLocale) -> [Problem] {
    let known = messages(locale)
    return keys.filter { known[$0] == nil }
      .map { Problem("catalogue.missing-key", at: nil, ["key": .text($0)]) }
  }

  /// Nothing.
  public func lint() -> [Problem] { [] }

  func messages(_ locale: DocumentLocale) -> [String: String] {
    var messages: [String: String] = [:]
    for layer in ["fr", locale.rawValue] {
      for file in files where file.layer.rawValue == layer {
        if let root = readYAML(file.text, file: "").value { flatten(root, "", &messages) }
      }
    }
    return messages
  }
}
