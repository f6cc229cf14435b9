import Foundation
import Problems
import Testing

@testable import Localization

/// Where the tests find their files.
enum Fixtures {
  /// The package's root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The rows of a tab-separated fixture without its header and comments.
  static func rows(_ name: String) throws -> [[String]] {
    let url = root.appending(path: "Tests/Fixtures/localization/\(name)")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    return lines.dropFirst().filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The files of `locales/`, in byte order.
  static func catalogueFiles() throws -> [CatalogueFile] {
    try CatalogueFile.Layer.allCases.flatMap { layer in
      let folder = root.appending(path: "locales/\(layer.rawValue)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      return try names.filter { $0.hasSuffix(".yaml") }.map { name in
        CatalogueFile(
          layer, name: "locales/\(layer.rawValue)/\(name)",
          text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
      }
    }
  }

  /// The catalogue of `locales/`.
  static let catalogue: Checked<Catalogue> = {
    let files = (try? catalogueFiles()) ?? []
    return Catalogue.load(files)
  }()

  /// A localizer over `locales/`.
  static func localizer(_ locale: DocumentLocale) -> Localizer {
    Localizer(locale: locale, catalogue: catalogue.value)
  }

  /// The arguments of a row: `name=value`, « ; » between them; [a|b] is a list, #1.5 a number.
  static func arguments(_ text: String) -> [String: MessageValue] {
    var arguments: [String: MessageValue] = [:]
    for pair in text.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      arguments[String(parts[0])] = value(String(parts[1]))
    }
    return arguments
  }

  private static func value(_ text: String) -> MessageValue {
    if text.hasPrefix("#") { return .number(Decimal(string: String(text.dropFirst())) ?? 0) }
    if text.hasSuffix("}"), let noun = NounPhrase(notation: text) { return .noun(noun) }
    guard text.hasPrefix("[") else { return .string(text) }
    let inner = text.dropFirst().dropLast()
    let items = inner.isEmpty ? [] : inner.split(separator: "|", omittingEmptySubsequences: false)
    return .list(items.map { value(String($0)) })
  }
}
