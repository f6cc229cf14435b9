import Foundation
public import Problems
import YAMLSource

// Stands in for the Localizer until the localization work is merged; the merge drops this file.

/// Stand-in: words by key, `{$x}` filled in, the last variant of a selection.
public struct Localizer: Sendable {
  /// The variant.
  public let locale: DocumentLocale
  private let messages: [String: String]

  /// Reads the given texts, the later ones over the earlier.
  public init(locale: DocumentLocale, texts: [String]) {
    self.locale = locale
    var messages: [String: String] = [:]
    for text in texts {
      if let root = readYAML(text, file: "").value { flatten(root, "", &messages) }
    }
    self.messages = messages
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

  /// The keys there are.
  public var keys: [String] { messages.keys.sorted() }

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
public func visible(_ text: MarkedText, spaces: Bool) -> String { text.plain }
